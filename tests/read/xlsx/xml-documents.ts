import fastCheck from "fast-check";

/** Pieces that documents are made of, right and wrong. */
const name = fastCheck.constantFrom(
  "c",
  "v",
  "row",
  "x:c",
  "is",
  "a-b.c",
  "_1",
  "constructor",
  "__proto__",
  "toString",
  "行",
  "1a",
  ":",
  "a:b:c",
  "-",
);
export const text = fastCheck.oneof(
  fastCheck.constantFrom(
    "",
    "5",
    "甲乙（丙）",
    " \n\t",
    "&amp;&lt;",
    "&#20013;&#x4e2d;",
    "&#10;",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&nbsp;",
    "&",
    "&;",
    "]]",
    "]]>",
    ">",
    "\r\n",
    "\r",
    "\u0001",
    "\u007f",
    "\u0085",
    "\u2028",
    "\ufffe",
    "𠜎",
    "\ud800",
    "<!-- 甲 -->",
    "<![CDATA[<]]>",
    "<?x y?>",
    "<!DOCTYPE x>",
    "\"'",
    "&#9999999;",
    "&#99999999;",
  ),
  fastCheck.string({ maxLength: 4 }),
);
const attribute = fastCheck
  .tuple(
    fastCheck.constantFrom(" ", "  ", "\n", "\t", "", "\r"),
    name,
    fastCheck.constantFrom("=", "=", "=", " = ", ""),
    fastCheck.constantFrom('"', "'", ""),
    text,
  )
  .map(([space, key, equal, quote, value]) => `${space}${key}${equal}${quote}${value}${quote}`);
const plainAttribute = fastCheck
  .tuple(fastCheck.constantFrom("r", "s", "t", "x:id", "spans"), fastCheck.constantFrom("A1", "甲", "", "&quot;&#10;"))
  .map(([key, value]) => ` ${key}="${value}"`);

const generated = fastCheck.letrec<{ document: string; content: string }>((tie) => ({
  document: fastCheck
    .tuple(
      fastCheck.constantFrom(
        "",
        "\ufeff",
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        "<?xml version='1.0'?>",
        '<?xml version="1.1"?>',
        ' <?xml version="1.0"?>',
        "<?xml?>",
        "\n",
        "x",
      ),
      tie("content"),
      fastCheck.constantFrom("", "\n", "x", "<b/>", "<!-- x -->", "</a>"),
    )
    .map(([before, content, after]) => `${before}<a>${content}</a>${after}`),
  content: fastCheck.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fastCheck
      .tuple(
        name,
        fastCheck.array(fastCheck.oneof({ weight: 4, arbitrary: plainAttribute }, attribute), { maxLength: 3 }),
        fastCheck.constantFrom("", " ", "\n"),
        fastCheck.array(tie("content"), { maxLength: 3 }),
      )
      .map(
        ([element, attributes, space, contents]) =>
          `<${element}${attributes.join("")}${space}>${contents.join("")}</${element}${space}>`,
      ),
    fastCheck
      .tuple(name, fastCheck.array(plainAttribute, { maxLength: 3 }), fastCheck.constantFrom("/>", " />", "/ >", ">"))
      .map(([element, attributes, end]) => `<${element}${attributes.join("")}${end}`),
  ),
}));

/** Documents of the constructs that sheets have, many of them wrong. */
export const { document } = generated;
