// Mandarin speech: pinyin-pro gives numbered pinyin, espeak-ng speaks it (its own table of characters is too small).
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { pinyin } from 'pinyin-pro';
import { WORK } from './lib.mjs';

export function toPinyin(text) {
  return pinyin(text.replace(/[《》“”‘’（）〔〕]/g, '').replace(/[—…·]+/g, '，'), { toneType: 'num', type: 'array', nonZh: 'consecutive' })
    .map(x => x.replace(/[，、；：]/g, ', ').replace(/[。！？]/g, '. ').replace(/0$/, '5'))
    .map(x => (/[\u3400-\u9fff]/.test(x) ? '' : x)).join(' ').replace(/\s+([,.])/g, '$1').replace(/([,.])[,.\s]+/g, '$1 ').replace(/\s+/g, ' ').trim();
}
let n = 0;
// Speaks one text into a 22.05 kHz mono WAV and adds `tail` seconds of silence; returns {file, seconds}.
export function speak(text, { speed = 135, pitch = 42, gap = 6, tail = 0.5 } = {}) {
  const dir = path.join(WORK, 'wav'); fs.mkdirSync(dir, { recursive: true });
  const raw = path.join(dir, `r${++n}.wav`), file = path.join(dir, `s${n}.wav`), txt = path.join(dir, `t${n}.txt`);
  fs.writeFileSync(txt, toPinyin(text) + '\n');
  execFileSync('espeak-ng', ['-v', 'cmn-latn-pinyin', '-s', String(speed), '-p', String(pitch), '-g', String(gap), '-w', raw, '-f', txt]);
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', raw, '-af', `apad=pad_dur=${tail}`, '-ar', '22050', '-ac', '1', file]);
  fs.rmSync(raw); fs.rmSync(txt);
  return { file, seconds: seconds(file) };
}
export const seconds = f => +execFileSync('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', f]).toString().trim();
export function join(list, out) {
  const l = out + '.txt'; fs.writeFileSync(l, list.map(f => `file '${path.resolve(f)}'`).join('\n'));
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'concat', '-safe', '0', '-i', l, '-af', 'volume=1.2', out]); fs.rmSync(l); list.forEach(f => fs.rmSync(f));
}
