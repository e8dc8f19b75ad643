/** East Asian wide and full-width blocks as far as Chinese text uses them. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;
const ASTRAL_WIDE = 0x1f300;
const MARK = /^[\p{Mark}\p{Cf}]$/u;

/** Columns a text takes in a terminal. Help needs no more than this, and string-width takes 60 ms to load and warm. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
  }
  return width;
}

/** Whether a character takes two columns. */
export function isWide(character: string): boolean {
  return WIDE.test(character) || (character.codePointAt(0) ?? 0) >= ASTRAL_WIDE;
}

function characterWidth(character: string): number {
  if (character >= " " && character <= "~") {
    return 1;
  }
  if (isWide(character)) {
    return 2;
  }
  return MARK.test(character) ? 0 : 1;
}
