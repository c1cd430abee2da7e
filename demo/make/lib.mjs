// Shared helpers: reading the source package, conversion, clean-up, selection, writing.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
export const HERE = path.dirname(fileURLToPath(import.meta.url));
export const SHELF = path.join(HERE, '..', 'shelf');
export const WORK = path.join(HERE, 'work');
export const DIST = path.join(HERE, 'node_modules', 'chinese-poetry', 'dist');
const OpenCC = require('opencc-js');
const toCn = OpenCC.Converter({ from: 't', to: 'cn' });

export const readJson = f => JSON.parse(fs.readFileSync(path.join(DIST, f), 'utf8'));

// Variants which OpenCC t->cn leaves alone, and two slips of the source.
const AFTER = { '鶑': '莺', '劒': '剑', '飡': '餐', '荅': '答', '隠': '隐', '徧': '遍', '濶': '阔', '尓': '尔', '髙': '高', '逰': '游', '絶': '绝', '戸': '户', '舘': '馆', '茍': '苟', '鴈': '雁', '疎': '疏', '麤': '粗', '髪': '发', '欝': '郁', '彊': '强', '牎': '窗', '凴': '凭',
  '寃': '冤', '鬬': '斗', '鬦': '斗', '冩': '写', '徃': '往', '麽': '么', '淸': '清', '靑': '青', '旣': '既', '卽': '即', '敎': '教',
  '鷄': '鸡', '竝': '并', '愼': '慎', '眞': '真', '緖': '绪', '晩': '晚', '巗': '岩', '隣': '邻', '陽': '阳', '歩': '步', '涼': '凉', '况': '况',
  '凃': '涂', '麫': '面', '痩': '瘦', '逺': '远', '爲': '为', '曽': '曾', '内': '内', '毎': '每', '黄': '黄', '閑': '闲', '嵗': '岁', '緑': '绿' };

export function cn(s) {
  return fix([...toCn(s)].map(c => AFTER[c] ?? c).join(''));
}
// Already simplified text: only the leftovers of traditional forms are touched.
const LEFT = { '後': '后', '塊': '块', '習': '习', '將': '将', '適': '适', '恆': '恒', '昇': '升', '陞': '升', '係': '系', '棲': '栖', '麽': '么', '颸': '飔', '譁': '哗', '憒': '愦', '齧': '啮',
  '殫': '殚', '竄': '窜', '霑': '沾', '悽': '凄', '汙': '污', '彫': '雕', '綵': '彩', '硃': '朱', '閒': '闲', '慼': '戚', '鬚': '须', '纍': '累', '筴': '策', '禦': '御', '鍼': '针', '擣': '捣', '徠': '徕', '虯': '虬', '傯': '偬', '蔔': '卜', '洶': '汹', '汎': '泛' };
export function fix(s) {
  return s.replace(/./gsu, c => LEFT[c] ?? ('陽茍疎鴈'.includes(c) ? AFTER[c] : c))
    .replace(/…………/g, '……');
}

const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff';
// Editorial remarks of modern sites, footnote marks, half-width punctuation.
export function clean(s) {
  return s.replace(/\r/g, '').replace(/##/g, '\n')
    .replace(/[（(][^（）()]*(一作|又作|或作|通[：: ]|同[：: ])[^（）()]*[）)]/g, '')
    .replace(/[（(]\s*[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]*\s*[）)]/gi, '')
    .replace(/\[\d+\]/g, '').replace(/\[通[^\]]*\]/g, '').replace(/[\u2460-\u249b]/g, '')
    .replace(/「/g, '“').replace(/」/g, '”').replace(/『/g, '‘').replace(/』/g, '’')
    .replace(new RegExp(`(?<=[${HAN}”’》])\\s*([,;:!?])`, 'g'), (_, c) => ({ ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }[c]))
    .replace(new RegExp(`(?<=[${HAN}”’》])[.．]`, 'g'), '。').replace(/∶/g, '：').replace(/[・‧]/g, '·').replace(/([！？；])[。；]/g, '$1').replace(/"$/, '”')
    .replace(/[,，](?=，)/g, '').replace(/“？”,|”，曰/g, m => m.startsWith('”') ? '”曰' : m)
    .replace(/\(/g, '（').replace(/\)/g, '）').replace(/[ \t　]+/g, '').trim();
}
export const cleanTitle = s => clean((s ?? '').trim().replace(/\s+/g, '·').replace(/[・‧•]/g, '·')).replace(/（.*?）/g, '');

// A line fit for a selection: no gaps, no private use, no rare planes, no remarks.
export const plain = s => new RegExp(`^[${HAN}，。、；：！？“”‘’《》·…—\\s]+$`, 'u').test(s);
export const plainPoem = p => p.title && plain(p.title) && p.lines.length && p.lines.every(plain);

// All poems of some authors out of the numbered files, with their search-engine rank.
export function pool(kind, authors) {
  const map = { tang: ['quantangshi', 'poet.tang', 'rank/poet'], song: ['quantangshi', 'poet.song', 'rank/poet'], ci: ['songci', 'ci.song', 'rank/ci'] }[kind];
  const files = fs.readdirSync(path.join(DIST, map[0])).filter(f => new RegExp('^' + map[1].replace('.', '\\.') + '\\.\\d+\\.json$').test(f))
    .sort((a, b) => +a.match(/\d+/)[0] - +b.match(/\d+/)[0]);
  const out = new Map(authors.map(a => [a, []]));
  for (const f of files) {
    const list = readJson(`${map[0]}/${f}`);
    const rf = path.join(map[2], f.replace(/\.(\d+)\.json/, '.rank.$1.json'));
    const ranks = fs.existsSync(path.join(DIST, rf)) ? readJson(rf) : [];
    list.forEach((p, i) => {
      if (!out.has(p.author)) return;
      const r = ranks[i];
      const same = r && r.author === p.author;
      const score = same ? Math.log(r.baidu + 1) + Math.log(r.so360 + 1) + Math.log(r.bing + 1) * 0.5 : 0;
      out.get(p.author).push({ ...p, score, from: `${map[0]}/${f}` });
    });
  }
  return out;
}

export const esc = s => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
