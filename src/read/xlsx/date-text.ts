const DAY = 86_400;
/** Day 0 of both calendars; the one of 1900 counts a 29 February 1900 that never was. */
const ORIGIN_1900 = Date.UTC(1899, 11, 30);
const ORIGIN_1904 = Date.UTC(1904, 0, 1);
const LEAP_DAY = 60;
/** The day after 9999-12-31 in the calendar of 1900. */
const END = 2_958_466;

/** A day number as 2019-12-31, with the time behind it if there is one (alone if there is no day); null if it is no date. */
export function dateText(serial: number, is1904: boolean): string | null {
  const seconds = Math.round(serial * DAY);
  const day = Math.floor(seconds / DAY);
  const time = timeText(seconds - day * DAY);
  if (!(serial >= 0) || day >= END || (day === 0 && time === "" && !is1904)) {
    return null;
  }
  if (day === 0 && time !== "") {
    return time;
  }
  return time === "" ? dayText(day, is1904) : `${dayText(day, is1904)} ${time}`;
}

/** An ISO date of the format (2019-12-31T00:00:00.000Z), midnight left out. */
export function isoDateText(stored: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(stored.trim());
  if (match === null) {
    return stored;
  }
  const [, day = "", time = ""] = match;
  return /^[0:]*$/.test(time) ? day : `${day} ${time}`;
}

function dayText(day: number, is1904: boolean): string {
  if (is1904) {
    return isoDay(ORIGIN_1904 + day * DAY * 1000);
  }
  return day === LEAP_DAY ? "1900-02-29" : isoDay(ORIGIN_1900 + (day < LEAP_DAY ? day + 1 : day) * DAY * 1000);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  if (seconds === 0) {
    return "";
  }
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
