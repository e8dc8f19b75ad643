export type Language = "zh" | "en";

/** The same sentence in both languages of the terminal; workbooks use `zh`. */
export type Bilingual = Readonly<Record<Language, string>>;
