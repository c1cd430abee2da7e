// Makes demo/shelf/audio from the texts that books.mjs left in work/texts.json.
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { SHELF, WORK } from './lib.mjs';
import { speak, join, seconds } from './speech.mjs';

// Names on the command line: only these are made again.
const only = process.argv.slice(2);
const OUT = path.join(SHELF, 'audio'); if (!only.length) fs.rmSync(OUT, { recursive: true, force: true }); fs.mkdirSync(OUT, { recursive: true });
const texts = JSON.parse(fs.readFileSync(path.join(WORK, 'texts.json'), 'utf8'));
const book = id => texts.find(b => b.id === id);
const lines = s => s.blocks.filter(b => b.type !== 'c').map(b => b.text);
const whole = id => book(id).sections.map(s => ({ title: s.title, lines: lines(s) }));
const some = (id, re) => whole(id).filter(s => re.test(s.title));
// Several short poems of one section, one chapter each.
const poems = (id, sec, n) => { const out = []; for (const b of book(id).sections.find(s => s.title === sec).blocks) { if (b.type === 'h') { if (out.length === n) break; out.push({ title: b.text, lines: [] }); } else out.at(-1).lines.push(b.text); } return out; };
const parts = (id, cuts) => { const l = whole(id)[0].lines, per = Math.ceil(l.length / cuts.length); return cuts.map((t, i) => ({ title: t, lines: l.slice(i * per, (i + 1) * per) })); };

const LIST = [
  ['sanzijing', '三字经', '王应麟（传）', '宋', 'mp3', ['蒙学'], '《三字经》全文朗读。', parts('sanzijing', ['上', '中', '下'])],
  ['qianziwen', '千字文', '周兴嗣', '南朝梁', 'm4a', ['蒙学'], '《千字文》全文朗读。', parts('qianziwen', ['上', '下'])],
  ['dizigui', '弟子规', '李毓秀', '清', 'm4b', ['蒙学'], '《弟子规》全文朗读，按篇分章。', whole('dizigui')],
  ['zhuzi-jiaxun', '朱子家训', '朱柏庐', '明末清初', 'mp3', ['蒙学', '家训'], '《朱子家训》全文朗读。', whole('zhuzi-jiaxun')],
  ['lunyu-xueer-liren', '论语选读：学而、里仁', '孔子弟子及再传弟子', '春秋', 'mp3', ['诸子', '儒家'], '《论语》第一篇和第四篇的朗读，按篇分章。', some('lunyu', /学而|里仁/)],
  ['shenglv-qimeng', '声律启蒙：一东至三江', '车万育', '清', 'mp3', ['蒙学', '诗词'], '《声律启蒙》上卷一东、二冬、三江三韵的朗读。', some('shenglv-qimeng', /^上卷 (一东|二冬|三江)/)],
  ['tangshi-jueju', '唐诗五言绝句二十首', '王维等', '唐', 'm4b', ['诗词', '唐诗'], '《唐诗三百首》五言绝句的前二十首，一首一章。', poems('tangshi-300', '五言绝句', 20)],
  ['shijing-zhounan', '诗经·周南', '佚名', '先秦', 'mp3', ['诗词', '诗经'], '《诗经》国风中周南十一篇的朗读，一篇一章。', poems('shijing-guofeng', '周南', 20)],
  ['daxue', '大学（前九节）', '曾子（传）', '先秦', 'm4a', ['诸子', '儒家'], '《大学》开头九节的朗读。', [{ title: '大学', lines: whole('daxue')[0].lines.slice(0, 9) }]],
];
const MAN = path.join(WORK, 'audio.json'), old = only.length ? JSON.parse(fs.readFileSync(MAN, 'utf8')) : [];
const man = [];
for (const [id, title, author, dynasty, ext, tags, about, chapters] of LIST) {
  if (only.length && !only.includes(id)) { man.push(old.find(x => x.file === `audio/${id}.${ext}`)); continue; }
  const wavs = [], marks = []; let t = 0;
  const say = (s, o) => { const r = speak(s, { speed: id === 'zhuzi-jiaxun' ? 165 : 195, gap: 2, ...o }); wavs.push(r.pcm); t += r.seconds; };
  say(`${title}。${author.replace(/（.*?）/, '')}。`, { tail: 1 });
  for (const c of chapters) {
    const from = t;
    if (chapters.length > 1) say(c.title.replace(/ /g, '，') + '。', { tail: 0.7 });
    for (const l of c.lines) say(l, { tail: 0.35 });
    marks.push([marks.length ? from : 0, t, c.title]);
  }
  const wav = path.join(WORK, id + '.wav'); join(wavs, wav);
  const end = seconds(wav), esc = s => s.replace(/([=;#\\\n])/g, '\\$1');
  const meta = path.join(WORK, id + '.ffmeta');
  fs.writeFileSync(meta, `;FFMETADATA1\ntitle=${esc(title)}\nartist=合成语音 (espeak-ng)\nalbum=${esc(title)}\nalbum_artist=${esc(author)}\ngenre=${ext === 'm4b' ? 'Audiobook' : 'Speech'}\ncomment=合成语音，文本为公有领域\n`
    + (marks.length > 1 ? marks.map(([a, b, n], i) => `[CHAPTER]\nTIMEBASE=1/1000\nSTART=${Math.round(a * 1000)}\nEND=${Math.round((i + 1 < marks.length ? marks[i + 1][0] : end) * 1000)}\ntitle=${esc(n)}\n`).join('') : ''));
  const file = path.join(OUT, `${id}.${ext}`);
  execFileSync('nice', ['-n', '10', 'ffmpeg', '-v', 'error', '-y', '-i', wav, '-i', meta, '-map', '0:a', '-map_metadata', '1', '-map_chapters', '1', '-ac', '1', '-ar', ext === 'mp3' ? '22050' : '16000',
    ...(ext === 'mp3' ? ['-c:a', 'libmp3lame', '-b:a', '24k', '-id3v2_version', '3', '-write_id3v1', '0'] : ['-c:a', 'aac', '-b:a', '18k', '-movflags', '+faststart', '-f', 'ipod']), file]);
  fs.rmSync(wav); fs.rmSync(meta);
  console.log(id, Math.round(end), 's', marks.length, 'chapters', fs.statSync(file).size);
  man.push({ file: `audio/${id}.${ext}`, title, author, dynasty, medium: 'audio', rooms: ['经典品听'], tags, about, seconds: Math.round(end), chapters: marks.length > 1 ? marks.length : undefined, narrator: '合成语音 (espeak-ng)', synthetic: true,
    source: `文本同 books/${id.startsWith('tangshi') ? 'tangshi-300.epub' : id.startsWith('shijing') ? 'shijing-guofeng.epub' : id.startsWith('lunyu') ? 'lunyu.txt' : id + '.txt'}（npm chinese-poetry 2.0.1）；语音 espeak-ng，注音 pinyin-pro 3.29.4`, licence: '公有领域；汇编 MIT (chinese-poetry)' });
}
fs.writeFileSync(MAN, JSON.stringify(man, null, 1));
