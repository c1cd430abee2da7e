// Writes demo/shelf/shelf.yaml from work/books.json, work/audio.json and work/video.json.
import fs from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';
import { SHELF, WORK } from './lib.mjs';

const all = ['books', 'audio', 'video'].flatMap(n => { const f = path.join(WORK, n + '.json'); return fs.existsSync(f) ? JSON.parse(fs.readFileSync(f, 'utf8')) : []; });
// paper.mjs prints one of the texts as a PDF.
const text = all.findIndex(t => t.file === 'books/zhongyong.txt');
if (text >= 0) all.splice(text + 1, 0, { ...all[text], file: 'books/zhongyong.pdf', title: '中庸（印本样式）', about: '《中庸》排成书页，供在线翻看，按页计时。',
  source: '文本同 books/zhongyong.txt（npm chinese-poetry 2.0.1）；字体思源宋体 Noto Serif CJK SC (OFL)', changes: '排成 PDF' });
for (const t of all) {
  if (!fs.existsSync(path.join(SHELF, t.file))) throw new Error('missing ' + t.file);
  if (t.captions && !fs.existsSync(path.join(SHELF, t.captions))) throw new Error('missing ' + t.captions);
  for (const k of Object.keys(t)) if (t[k] === undefined) delete t[k];
}
const head = '# Sample shelf. Paths are relative to this file. See SOURCES.md for origins and licences.\n# Written by demo/make/manifest.mjs; edit there.\n';
fs.writeFileSync(path.join(SHELF, 'shelf.yaml'), head + YAML.stringify({ titles: all }, { lineWidth: 0 }));
console.log(all.length, 'titles');
