import { inflateRawSync } from "node:zlib";
import { fromBufferPromise } from "yauzl";
import { SaxesParser } from "saxes";
import { sampleWorkbooks } from "./sample-workbooks.js";
const books = await sampleWorkbooks(56);
const parts: string[] = [];
for (const bytes of books) {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    if (entry.compressionMethod !== 8) continue;
    const p = inflateRawSync(bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize));
    if (/sheet\d|shared|styles/.test(entry.fileName)) parts.push(p.toString("latin1"));
  }
}
console.log(parts.length, parts.reduce((s,p)=>s+p.length,0)/1e6, "MB");
const t = (n: string, f: () => void) => { const a: number[] = []; for (let i=0;i<7;i++){const s=performance.now(); f(); a.push(performance.now()-s);} console.log(n, a.sort((x,y)=>x-y)[3]?.toFixed(0)); };
t("none", () => { for (const p of parts) { const x = new SaxesParser({xmlns:false,position:false}); x.write(p).close(); } });
t("open+text+close", () => { let n=0; for (const p of parts) { const x = new SaxesParser({xmlns:false,position:false}); x.on("opentag",()=>{n++}); x.on("text",()=>{n++}); x.on("closetag",()=>{n++}); x.write(p).close(); } });
t("+start,attr", () => { let n=0; for (const p of parts) { const x = new SaxesParser({xmlns:false,position:false}); x.on("opentagstart",()=>{n++});x.on("attribute",()=>{n++});x.on("opentag",()=>{n++}); x.on("text",()=>{n++}); x.on("closetag",()=>{n++}); x.write(p).close(); } });
t("chunks", () => { let n=0; for (const p of parts) { const x = new SaxesParser({xmlns:false,position:false}); x.on("opentag",()=>{n++}); x.on("text",()=>{n++}); x.on("closetag",()=>{n++}); for (let i=0;i<p.length;i+=65536) x.write(p.slice(i,i+65536)); x.close(); } });
