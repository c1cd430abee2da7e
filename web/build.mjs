import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

// Each folder <room>/ may hold <room>.js and <room>.css: the entries. The rest is imported by them.
const out = process.argv[2] ?? "dist";
const entries = readdirSync(".", { withFileTypes: true })
  .filter((d) => d.isDirectory() && !["node_modules", "dist"].includes(d.name))
  .flatMap((d) => readdirSync(d.name).map((f) => join(d.name, f)))
  .filter((f) => [".js", ".css"].some((end) => basename(f) === f.split("/")[0] + end));
const pdfjs = join("node_modules", "pdfjs-dist");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const options = {
  bundle: true,
  minify: true,
  format: "esm",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  outdir: out,
  metafile: true,
  logLevel: "warning",
};
const pages = await build({
  ...options,
  entryPoints: entries,
  splitting: true,
  target: ["es2019", "chrome80", "safari13"],
  supported: { destructuring: true, "top-level-await": true },
  loader: { ".svg": "file", ".woff2": "file" },
});
// pdf.js draws in a worker of its own: a file, since the content policy admits nothing else.
const worker = await build({ ...options, entryPoints: [join(pdfjs, "legacy/build/pdf.worker.min.mjs")] });
const lines = [pages, worker]
  .flatMap((made) => Object.entries(made.metafile.outputs))
  .filter(([, o]) => o.entryPoint)
  .map(([file, o]) => `${basename(o.entryPoint)}=${basename(file)}`);

// Maps of Chinese characters, fonts that a PDF leaves out, decoders without WebAssembly.
const { version } = JSON.parse(readFileSync(join(pdfjs, "package.json"), "utf8"));
const beside = `pdf-${version}`;
for (const folder of ["cmaps", "standard_fonts", "iccs"]) {
  cpSync(join(pdfjs, folder), join(out, beside, folder), { recursive: true });
}
mkdirSync(join(out, beside, "wasm"));
for (const file of readdirSync(join(pdfjs, "wasm")).filter((f) => /^LICENSE|fallback/.test(f))) {
  cpSync(join(pdfjs, "wasm", file), join(out, beside, "wasm", file));
}
lines.push(`pdf=${beside}`);
writeFileSync(join(out, "manifest.properties"), lines.sort().join("\n") + "\n");
