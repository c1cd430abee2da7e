// Makes demo/shelf/video: lines of a poem on paper, one after another, with speech and WebVTT captions.
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { SHELF, WORK } from './lib.mjs';
import { speak, join, seconds } from './speech.mjs';

const FONT = process.env.KAI_FONT ?? '/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf';
const OUT = path.join(SHELF, 'video'); fs.rmSync(OUT, { recursive: true, force: true }); fs.mkdirSync(OUT, { recursive: true });
const texts = JSON.parse(fs.readFileSync(path.join(WORK, 'texts.json'), 'utf8'));
const find = (id, t) => { for (const s of texts.find(b => b.id === id).sections) { if (s.title === t) return s.blocks.filter(b => b.type === 'v').map(b => b.text); const i = s.blocks.findIndex(b => b.type === 'h' && b.text === t); if (i >= 0) { const o = []; for (const b of s.blocks.slice(i + 1)) { if (b.type === 'h') break; if (b.type === 'v') o.push(b.text); } return o; } } throw new Error(t); };

// file, poem, shown title, author, dynasty, source book, heading there, times read, paper colour, ink colour
const LIST = [
  ['jingyesi', '静夜思', '李白', '唐', 'tangshi-300', '静夜思', 3, '0xF3EAD8', '0x2b2118'],
  ['chunxiao', '春晓', '孟浩然', '唐', 'tangshi-300', '春晓', 3, '0xEEF0E2', '0x24301f'],
  ['dengguanquelou', '登鹳雀楼', '王之涣', '唐', 'tangshi-300', '登鹳雀楼', 3, '0xF5ECD7', '0x3a2413'],
  ['youziyin', '游子吟', '孟郊', '唐', 'tangshi-300', '游子吟', 2, '0xF2E7DC', '0x3b1f1f'],
  ['guancanghai', '观沧海', '曹操', '东汉', 'caocao', '观沧海', 1, '0xE6ECEE', '0x1b2b3a'],
  ['guanju', '关雎', '诗经·周南', '先秦', 'shijing-guofeng', '关雎', 1, '0xEFEBDA', '0x2d2a1b'],
  ['shuidiaogetou', '水调歌头', '苏轼', '宋', 'sushi-ci', '水调歌头·明月几时有', 1, '0xE9E6EE', '0x26233a'],
  ['rumengling', '如梦令', '李清照', '宋', 'liqingzhao', '如梦令·昨夜雨疏风骤', 2, '0xF4E6E2', '0x40202a'],
];
const W = 640, Hh = 360, man = [];
const stamp = t => { const h = Math.floor(t / 3600), m = Math.floor(t / 60) % 60, s = t % 60; return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}:${s.toFixed(3).padStart(6, '0')}`; };
for (const [id, title, author, dynasty, from, head, times, paper, ink] of LIST) {
  const lines = find(from, head).flatMap(l => l.match(/[^。？！；]+[。？！；，]?[”]?/g) ?? [l]);
  const wavs = [], shown = [], cues = []; let t = 0;
  const say = (s, tail) => { const a = t, r = speak(s, { speed: 120, gap: 8, tail }); wavs.push(r.pcm); t += r.seconds; return [a, t]; };
  { const [a, b] = say(`${title}。${author}。`, 1.2); cues.push([a, b - 1, `《${title}》　${author}`]); }
  for (let k = 0; k < times; k++) for (const [i, l] of lines.entries()) { const last = i === lines.length - 1, [a, b] = say(l, last ? 1.8 : 0.6); if (!k) shown[i] = a; cues.push([a, b - (last ? 1.6 : 0.4), l]); }
  const wav = path.join(WORK, id + '.wav'); join(wavs, wav); const end = Math.max(seconds(wav) + 1.5, 40);
  const per = lines.length > 8 ? 2 : 1, rows = []; for (let i = 0; i < lines.length; i += per) rows.push(lines.slice(i, i + per).map((l, j) => [l, shown[i + j]]));
  const long = Math.max(...rows.map(r => r.map(x => x[0]).join('　').length)), size = Math.min(30, Math.floor(580 / long), Math.floor(210 / rows.length / 1.35)), step = Math.min(48, Math.round(215 / rows.length)), top = 118 + Math.round((215 - step * rows.length) / 2);
  const dt = (s, x, y, sz, a, col = ink) => { const f = path.join(WORK, `${id}-${dt.n = (dt.n ?? 0) + 1}.txt`); fs.writeFileSync(f, s); return `drawtext=fontfile=${FONT}:textfile=${f}:fontsize=${sz}:fontcolor=${col}:x=${x}:y=${y}:alpha='if(lt(t,${a.toFixed(2)}),0,min(1,(t-${a.toFixed(2)})/0.8))'`; };
  const vf = [`drawbox=x=14:y=14:w=${W - 28}:h=${Hh - 28}:color=${ink}@0.25:t=1`, dt(title, '(w-text_w)/2', 36, 36, 0), dt(`〔${dynasty}〕${author}`, '(w-text_w)/2', 86, 17, 0.4), dt('合成语音', `w-text_w-26`, 330, 11, 0, ink + '@0.6')];
  rows.forEach((r, i) => { let before = 0; const total = r.reduce((n, x) => n + x[0].length, 0) + (r.length - 1); for (const [l, a] of r) { vf.push(dt(l, Math.round((W - total * size) / 2 + before * size), top + i * step, size, a)); before += l.length + 1; } });
  const file = path.join(OUT, id + '.mp4');
  execFileSync('nice', ['-n', '10', 'ffmpeg', '-v', 'error', '-y', '-f', 'lavfi', '-i', `color=${paper}:s=${W}x${Hh}:r=12:d=${end.toFixed(2)}`, '-i', wav, '-vf', vf.join(','), '-af', 'apad', '-t', end.toFixed(2),
    '-c:v', 'libx264', '-profile:v', 'baseline', '-level', '3.0', '-pix_fmt', 'yuv420p', '-preset', 'medium', '-crf', '28', '-g', '120', '-bf', '0', '-c:a', 'aac', '-b:a', '28k', '-ac', '1', '-ar', '22050', '-metadata', `title=诵读《${title}》`, '-metadata', 'comment=合成语音，文本为公有领域', '-movflags', '+faststart', file]);
  fs.writeFileSync(path.join(OUT, id + '.vtt'), 'WEBVTT\n\nNOTE 合成语音\n\n' + cues.map(([a, b, s], i) => `${i + 1}\n${stamp(a)} --> ${stamp(b)}\n${s}\n`).join('\n'));
  fs.rmSync(wav); for (const f of fs.readdirSync(WORK)) if (f.startsWith(id + '-')) fs.rmSync(path.join(WORK, f));
  console.log(id, Math.round(end), 's', fs.statSync(file).size);
  man.push({ file: `video/${id}.mp4`, title: `诵读《${title}》`, author, dynasty, medium: 'video', rooms: ['成果品鉴'], tags: ['诵读', '诗词'], about: `${author === '诗经·周南' ? '《诗经·周南·关雎》' : `${author}《${title}》`}的诵读短片，诗句随朗读逐句出现，附字幕。`, seconds: Math.round(end), captions: `video/${id}.vtt`, narrator: '合成语音 (espeak-ng)', synthetic: true,
    source: `文本同 books/${id === 'guanju' ? 'shijing-guofeng.epub' : from + (['tangshi-300', 'sushi-ci'].includes(from) ? '.epub' : '.txt')}（npm chinese-poetry 2.0.1）；语音 espeak-ng，注音 pinyin-pro 3.29.4；字体霞鹜文楷 (OFL)`, licence: '公有领域；汇编 MIT (chinese-poetry)' });
  fs.writeFileSync(path.join(WORK, 'video.json'), JSON.stringify(man, null, 1));
}
