/** Places from the best to the worst: 2–5. */
export function placeRange([best, worst]: readonly [number, number]): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}
