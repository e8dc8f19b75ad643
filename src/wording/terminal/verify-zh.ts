import { cut, named, short, type VerifyWords } from "./verify-en.js";

/** Chinese terminal texts of `verify`. */
export const VERIFY_ZH: VerifyWords = {
  description: "用原始数据重新计算，指出输出中不能由其得出的内容",
  directory: "evaluate 的输出文件夹",
  examples: ["jiedui verify out/2019 samples/2019"],
  deviation: ({ kind, place, found, expected, more }) => {
    const others = more === 0 ? "" : `（同一文件另有 ${more} 处）`;
    switch (kind) {
      case "input-changed":
        return `数据文件有改动：${place}：原 SHA-256 ${short(expected)}，现 ${short(found)}`;
      case "input-missing":
        return `缺少数据文件：${place}`;
      case "input-added":
        return `后来加入的数据文件：${place}`;
      case "program":
        return `由 ${found} 生成，现用 ${expected} 复算，差异可能由此造成`;
      case "value":
        return `result.json：${place}：写的是 ${cut(found) || "（无）"}，应为 ${cut(expected) || "（无）"}${others}`;
      case "value-missing":
        return `result.json：缺少 ${named(place, expected)}${others}`;
      case "value-added":
        return `result.json：多出 ${named(place, found)}，不由这批数据得出${others}`;
      case "document-missing":
        return `缺少文件：${place}`;
      case "document-added":
        return `多出的文件，不由这批数据得出：${place}`;
      case "document-unreadable":
        return `文件无法读取：${place}`;
      case "document-changed":
        return `文件有改动：${place}`;
      case "sheets":
        return `${place}：工作表为 ${found}，应为 ${expected}`;
      default:
        return `${place}：写的是“${cut(found)}”，应为“${cut(expected)}”${others}`;
    }
  },
  filledIn: (path, cells) => `${path}：有 ${cells} 个单元格已填写，不算不符`,
  onlyFingerprint: (documents) => `在 ${documents} 个文件中只有指纹不同`,
  numbersFollow: (differ) => (differ === "bytes" ? "所有数字都能得出，只是数据文件的字节不同" : "所有数字仍能得出"),
  sound: (documents, fingerprint) =>
    `核验通过：result.json 和其他 ${documents} 个文件都由这批数据、方案和程序得出。指纹 ${fingerprint}`,
  unsound: (files, isOtherProgram) => {
    const parts = [...(files === 0 ? [] : [`${files} 个文件或输入不符`]), ...(isOtherProgram ? ["程序版本不同"] : [])];
    return `核验不通过：${parts.join("，")}。`;
  },
};
