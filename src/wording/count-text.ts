const DIGITS = "零一二三四五六七八九";

/** A count below a hundred in Chinese as in 十项, 十二项; a larger one in figures. */
export function countText(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (count >= 100) {
    return String(count);
  }
  if (tens === 0) {
    return DIGITS.charAt(ones);
  }
  return `${tens === 1 ? "" : DIGITS.charAt(tens)}十${ones === 0 ? "" : DIGITS.charAt(ones)}`;
}
