import { build } from "esbuild";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

// Each folder <room>/ may hold <room>.js and <room>.css: the entries. The rest is imported by them.
const out = process.argv[2] ?? "dist";
const entries = readdirSync(".", { withFileTypes: true })
  .filter((d) => d.isDirectory() && !["node_modules", "dist"].includes(d.name))
  .flatMap((d) => readdirSync(d.name).map((f) => join(d.name, f)))
  .filter((f) => [".js", ".css"].some((end) => basename(f) === f.split("/")[0] + end));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const made = await build({
  entryPoints: entries,
  bundle: true,
  minify: true,
  format: "esm",
  splitting: true,
  target: ["es2019", "chrome80", "safari13"],
  supported: { destructuring: true },
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".svg": "file", ".woff2": "file" },
  outdir: out,
  metafile: true,
  logLevel: "warning",
});
const lines = Object.entries(made.metafile.outputs)
  .filter(([, o]) => o.entryPoint)
  .map(([file, o]) => `${basename(o.entryPoint)}=${basename(file)}`);
writeFileSync(join(out, "manifest.properties"), lines.sort().join("\n") + "\n");
