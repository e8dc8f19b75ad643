const DIGITS = "〇一二三四五六七八九";

/** 二〇一九 as 2019, 十二 as 12, 三十一 as 31: numbers in dates; other characters stay. */
export function arabicDates(text: string): string {
  return text
    .replace(/[零○◯](?=[〇零○◯一二三四五六七八九年])/g, "〇")
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens: string = "一", ones: string = "〇") => tens + ones)
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)));
}
