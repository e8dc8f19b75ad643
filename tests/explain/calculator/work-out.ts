import { add, divide, isLess, multiply, type Rational, rational, subtract } from "./rational.js";

/** Works out a formula of numbers, + − × ÷, brackets and min. Throws on anything else. */
export function workOut(formula: string): Rational {
  const tokens = formula.match(/\d+(?:\.\d+)?|[+−×÷(),]|min|\S/g) ?? [];
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new Error(`${expected ?? "a term"} expected at ${at} of ${formula}`);
    }
    at += 1;
    return token;
  };
  const term = (): Rational => {
    const token = take();
    if (token === "(") {
      const inner = sum();
      take(")");
      return inner;
    }
    if (token === "min") {
      take("(");
      const first = sum();
      take(",");
      const second = sum();
      take(")");
      return isLess(second, first) ? second : first;
    }
    if (!/^\d/.test(token)) {
      throw new Error(`${token} is no number in ${formula}`);
    }
    return rational(token);
  };
  const product = (): Rational => {
    let value = term();
    while (tokens[at] === "×" || tokens[at] === "÷") {
      value = take() === "×" ? multiply(value, term()) : divide(value, term());
    }
    return value;
  };
  const sum = (): Rational => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "−") {
      value = take() === "+" ? add(value, product()) : subtract(value, product());
    }
    return value;
  };
  const result = sum();
  if (at < tokens.length) {
    throw new Error(`${tokens[at]} is too much in ${formula}`);
  }
  return result;
}
