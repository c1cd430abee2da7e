// Writes demo/shelf/shelf.yaml from work/books.json, work/audio.json and work/video.json.
import fs from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';
import { SHELF, WORK } from './lib.mjs';

const all = ['books', 'audio', 'video'].flatMap(n => { const f = path.join(WORK, n + '.json'); return fs.existsSync(f) ? JSON.parse(fs.readFileSync(f, 'utf8')) : []; });
for (const t of all) {
  if (!fs.existsSync(path.join(SHELF, t.file))) throw new Error('missing ' + t.file);
  if (t.captions && !fs.existsSync(path.join(SHELF, t.captions))) throw new Error('missing ' + t.captions);
  for (const k of Object.keys(t)) if (t[k] === undefined) delete t[k];
}
const head = '# Sample shelf. Paths are relative to this file. See SOURCES.md for origins and licences.\n# Written by demo/make/manifest.mjs; edit there.\n';
fs.writeFileSync(path.join(SHELF, 'shelf.yaml'), head + YAML.stringify({ titles: all }, { lineWidth: 0 }));
console.log(all.length, 'titles');
