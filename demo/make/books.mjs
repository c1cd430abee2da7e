// Makes demo/shelf/books/*.txt and *.epub from the npm package chinese-poetry.
import fs from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { SHELF, WORK, readJson, cn, fix, clean, cleanTitle, plainPoem, pool } from './lib.mjs';
import { writeEpub } from './epub.mjs';
import { cover } from './cover.mjs';

const OUT = path.join(SHELF, 'books');
fs.rmSync(OUT, { recursive: true, force: true });
fs.mkdirSync(OUT, { recursive: true }); fs.mkdirSync(WORK, { recursive: true });
const PKG = 'npm chinese-poetry 2.0.1';
const c = s => clean(cn(s)), k = s => clean(fix(s));
const P = t => ({ type: 'p', text: t }), V = t => ({ type: 'v', text: t }), H = t => ({ type: 'h', text: t }), BY = t => ({ type: 'by', text: t });
const split = a => a.flatMap(x => x.split('\n')).map(x => x.trim()).filter(Boolean);
const books = [];
const add = b => books.push(b);
const T2S = '繁体转简体（opencc-js 1.4.2，t→cn，加少量异体字表）';

// ---- 四书 -------------------------------------------------------------
add({ id: 'lunyu', title: '论语', author: '孔子弟子及再传弟子', dynasty: '春秋', tags: ['诸子', '儒家'], natural: true,
  about: '孔子及其弟子的言行录，共二十篇。', src: 'lunyu/lunyu.json', changes: '统一标点，篇名加序号',
  sections: readJson('lunyu/lunyu.json').map((x, i) => ({ title: `第${num(i + 1)}篇 ${fix(x.chapter).replace(/篇$/, '')}`, blocks: split(x.paragraphs.map(k)).map(P) })) });
for (const [id, title, f, about] of [['daxue', '大学', 'daxue', '《礼记》中的一篇，宋以后列为“四书”之一，讲修身治国的次第。'], ['zhongyong', '中庸', 'zhongyong', '《礼记》中的一篇，宋以后列为“四书”之一，论中和与诚。']])
  add({ id, title, author: id === 'daxue' ? '曾子（传）' : '子思（传）', dynasty: '先秦', tags: ['诸子', '儒家'], about, src: `sishuwujing/${f}.json`, changes: T2S + '，引号改用“”',
    sections: [{ title, blocks: split(readJson(`sishuwujing/${f}.json`).paragraphs.map(c)).map(P) }] });
add({ id: 'mengzi', title: '孟子', author: '孟子及其弟子', dynasty: '战国', tags: ['诸子', '儒家'], natural: true, about: '记孟子与诸侯、弟子的问答，七篇各分上下，共十四卷。',
  src: 'sishuwujing/mengzi.json', changes: T2S + '，引号改用“”，去掉一条校注',
  sections: readJson('sishuwujing/mengzi.json').map((x, i) => ({ title: `卷${num(i + 1)} ${cn(x.chapter)}`, blocks: split(x.paragraphs.map(p => c(p.replace(/1\.\s*猶\s*:.*$/s, '').replace(/猶1/, '猶')))).map(P) })) });

// ---- 诗经 楚辞 ---------------------------------------------------------
const sj = readJson('shijing/shijing.json');
for (const [id, ch, title, about, fmt] of [['shijing-guofeng', '国风', '诗经·国风', '《诗经》十五国风一百六十篇，多为各地民歌。', 'epub3'], ['shijing-xiaoya', '小雅', '诗经·小雅', '《诗经》小雅，按“什”编次，多为宴饮、感时之作。'],
  ['shijing-daya', '大雅', '诗经·大雅', '《诗经》大雅三十一篇，多记周人先祖事迹与朝会。'], ['shijing-song', '颂', '诗经·颂', '《诗经》周颂、鲁颂、商颂，共四十篇，为宗庙祭祀的乐歌。']]) {
  const list = sj.filter(p => p.chapter.endsWith(ch) || p.chapter === ch), parts = [...new Set(list.map(p => p.chapter + '/' + p.section))];
  add({ id, title, author: '佚名', dynasty: '先秦', tags: ['诗词', '诗经'], about, format: fmt, src: 'shijing/shijing.json', changes: '按部分册',
    sections: parts.map(s => ({ title: (ch === '颂' ? s.split('/')[0] + '·' : '') + s.split('/')[1], blocks: list.filter(p => p.chapter + '/' + p.section === s).flatMap(p => [H(k(p.title)), ...p.content.map(x => V(k(x)))]) })) });
}
const cc = readJson('chuci/chuci.json').filter(p => !p.content.some(x => /\[/.test(x)));
const chu = (id, title, author, dynasty, about, sel, format) => add({ id, title, author, dynasty, tags: ['诗词', '楚辞'], about, format, src: 'chuci/chuci.json', changes: '选篇，统一标点',
  sections: cc.filter(sel).map(p => ({ title: p.section === p.title ? k(p.title) : `${k(p.section)}·${k(p.title)}`, part: p.section === p.title ? undefined : k(p.section),
    blocks: [...(author.includes('等') ? [BY(k(p.author))] : []), ...split(p.content.map(x => k(x.replace('必振衣安能', '必振衣；安能').replace(/[<>]/g, m => m === '<' ? '《' : '》').replace(/(.)々/g, '$1$1')))).map(V)] })) });
chu('chuci-quyuan', '楚辞·屈原赋', '屈原', '战国', '旧题屈原所作的离骚、九歌、天问、九章、远游、卜居、渔父。', p => p.author === '屈原', 'epub3');
chu('chuci-houxue', '楚辞·宋玉及汉人赋', '宋玉等', '战国至汉', '《楚辞》中宋玉、贾谊、王褒、刘向、王逸等人的作品。', p => p.author !== '屈原');

// ---- 蒙学 --------------------------------------------------------------
const mx = n => readJson(`mengxue/${n}.json`);
const one = (id, title, author, dynasty, f, about, map, extra = {}) => add({ id, title, author, dynasty, tags: ['蒙学'], about, src: `mengxue/${f}.json`, changes: T2S, sections: [{ title, blocks: map(mx(f)) }], ...extra });
one('sanzijing', '三字经', '王应麟（传）', '宋', 'sanzijing-traditional', '三字一句的儿童识字读本，讲为学、伦常与历代兴替。', x => split(x.paragraphs.map(c)).map(V));
one('baijiaxing', '百家姓', '佚名', '北宋', 'baijiaxing', '把常见姓氏编成四言韵语的识字课本。', x => split(x.paragraphs.map(c)).map(V));
one('qianziwen', '千字文', '周兴嗣', '南朝梁', 'qianziwen', '用一千个字编成的四言韵文，旧时儿童识字课本。', x => { const l = split(x.paragraphs.map(c)), o = []; for (let i = 0; i < l.length; i += 2) o.push(V(`${l[i]}，${l[i + 1]}。`)); return o; }, { changes: T2S + '，两句并为一行并加标点' });
one('zhuzi-jiaxun', '朱子家训', '朱柏庐', '明末清初', 'zhuzijiaxun', '又名《治家格言》，讲勤俭持家与为人处世。', x => split(x.paragraphs.map(c)).map(P), { tags: ['蒙学', '家训'] });
add({ id: 'dizigui', title: '弟子规', author: '李毓秀', dynasty: '清', tags: ['蒙学'], natural: true, about: '三字一句，讲居家、出外、待人、求学的规矩。', src: 'mengxue/dizigui.json', changes: T2S + '，空格改为标点，各篇加序号',
  sections: mx('dizigui').content.map((s, i) => ({ title: `第${num(i + 1)}章 ${c(s.chapter)}`, blocks: s.paragraphs.map(p => { const w = cn(p).trim().split(/\s+/); return V(w.map((x, i) => x + (i === w.length - 1 ? '。' : i % 2 ? '；' : '，')).join('')); }) })) });
add({ id: 'shenglv-qimeng', title: '声律启蒙', author: '车万育', dynasty: '清', tags: ['蒙学', '诗词'], gb: true, about: '按韵分编的对句读本，供儿童练习对仗和声韵。本文件有意存为 GB18030 编码。', src: 'mengxue/shenglvqimeng.json', changes: T2S + '，存为 GB18030',
  sections: mx('shenglvqimeng').content.flatMap(v => v.content.map(x => ({ title: `${c(v.title)} ${cn(x.chapter).replace(/\s+/g, '')}`, part: c(v.title), blocks: split(x.paragraphs.map(c)).map(P) }))) });
add({ id: 'youxue-qionglin', title: '幼学琼林', author: '程登吉', dynasty: '明', tags: ['蒙学'], natural: true, format: 'epub2', about: '按天文、岁时、婚姻、器用等分类解说成语典故的蒙学书，清人邹圣脉增补。', src: 'mengxue/youxueqionglin.json', changes: T2S,
  sections: mx('youxueqionglin').content.flatMap(v => v.content.map(x => ({ title: `${c(v.title)} ${c(x.chapter)}`, part: c(v.title), blocks: split(x.paragraphs.map(c)).map(P) }))) });
add({ id: 'zengguang-xianwen', title: '增广贤文', author: '佚名', dynasty: '明清', tags: ['蒙学', '格言'], about: '汇集民间谚语格言的读本，明代成书，清代续有增补。', src: 'mengxue/zengguangxianwen.json', changes: T2S,
  sections: mx('zengguangxianwen').content.map(x => ({ title: c(x.chapter), blocks: split(x.paragraphs.map(c)).map(V) })) });
add({ id: 'qianjiashi', title: '千家诗', author: '谢枋得、王相（编）', dynasty: '宋明', tags: ['蒙学', '诗词'], about: '明清流行的诗歌启蒙选本，收唐宋五言、七言绝句和律诗。', src: 'mengxue/qianjiashi.json', changes: T2S,
  sections: mx('qianjiashi').content.map(s => ({ title: c(s.type), blocks: s.content.flatMap(p => [H(cleanTitle(cn(p.chapter))), BY(c(p.author).replace(/^（/, '〔').replace(/）/, '〕')), ...split(p.paragraphs.map(c)).map(V)]) })) });

// ---- 古文观止 -----------------------------------------------------------
const gw = mx('guwenguanzhi').content.map((v, i) => ({ vol: c(v.title.split(/[・·]/)[0]), kind: c(v.title.split(/[・·]/)[1] ?? ''), pieces: v.content.filter(a => !/[\ue000-\uf8ff]/.test(a.paragraphs.join(''))).map(a => ({
  title: cleanTitle(cn(a.chapter)), by: who(a), paras: split(a.paragraphs.map(p => c(p.replace(/（地名）|（選自《左傳》）|\(魚卷\)/g, '').replace('榖()', '穀')))) })) }));
function who(a) {
  const s = cn(a.source ?? '').trim().replace(/[()（）]/g, ''), [d, n] = cn(a.author ?? '').trim().split('：');
  if (/^《/.test(s)) return s;
  return n ? `〔${d}〕${n.split('·').at(-1).trim()}` : s;
}
for (const [id, title, vols, dyn, about] of [['guwen-zuozhuan', '古文观止·《左传》文', [0, 1], '先秦', '《古文观止》卷一、卷二，选自《左传》的三十四篇。'], ['guwen-guoyu', '古文观止·周文', [2], '先秦', '《古文观止》卷三，选自《国语》《公羊传》《穀梁传》《礼记》。'], ['guwen-zhanguo', '古文观止·战国文', [3], '战国', '《古文观止》卷四，选自《战国策》等。'],
  ['guwen-han', '古文观止·汉文', [4, 5], '汉', '《古文观止》卷五、卷六，以《史记》为主的汉代文章；略去底本有缺字的一篇。'], ['guwen-tang', '古文观止·六朝唐文', [6, 7], '六朝、唐', '《古文观止》卷七、卷八，从《陈情表》到韩愈的文章。'],
  ['guwen-song', '古文观止·唐宋文', [8, 9, 10], '唐、宋', '《古文观止》卷九至卷十一，柳宗元、欧阳修、苏洵、苏轼等人的文章。'], ['guwen-ming', '古文观止·明文', [11], '明', '《古文观止》卷十二，宋濂、刘基、归有光、张溥等人的文章。']])
  add({ id, title, author: '吴楚材、吴调侯（编）', dynasty: dyn, tags: ['散文', '古文'], about, src: 'mengxue/guwenguanzhi.json', changes: T2S + '，去掉夹在文中的异文说明，按卷分册', format: id === 'guwen-tang' ? 'epub3' : undefined,
    sections: vols.flatMap(i => gw[i].pieces.map(a => ({ title: a.title, part: gw[i].vol, blocks: [BY(a.by), ...a.paras.map(P)] }))) });

// ---- 选本 --------------------------------------------------------------
add({ id: 'tangshi-300', title: '唐诗三百首', author: '蘅塘退士（编）', dynasty: '清编唐诗', tags: ['诗词', '唐诗'], format: 'epub3', about: '清人孙洙选编的唐诗读本，按诗体分为七类。', src: 'mengxue/tangshisanbaishou.json', changes: T2S + '，去掉诗句后的异文说明',
  sections: mx('tangshisanbaishou').content.map(s => ({ title: c(s.type), blocks: s.content.flatMap(p => [H(cleanTitle(cn((p.subchapter || p.chapter).split('/')[0]))), BY(c(p.author)), ...split(p.paragraphs.map(c)).map(V)]) })) });
{ const list = readJson('songci/宋词三百首.json'), by = [...new Set(list.map(p => p.author))].map(a => [a, list.filter(p => p.author === a)]).sort((a, b) => b[1].length - a[1].length);
  const big = by.filter(x => x[1].length >= 4), small = by.filter(x => x[1].length < 4);
  const poem = p => [H(`${k(p.rhythmic)}·${k(p.paragraphs[0]).replace(/[，。、；：！？].*/s, '')}`), ...(small.some(x => x[0] === p.author) ? [BY(p.author)] : []), ...split(p.paragraphs.map(k)).map(V)];
  add({ id: 'songci-300', title: '宋词三百首', author: '朱孝臧（编）', dynasty: '宋', tags: ['诗词', '宋词'], format: 'epub3', about: '近人朱孝臧（1857—1931）选编的宋词读本，这里按词人归类。', src: 'songci/宋词三百首.json', changes: '按词人归类，题目取词牌加首句',
    sections: [...big.map(([a, l]) => ({ title: a, blocks: l.flatMap(poem) })), { title: '诸家', blocks: small.flatMap(x => x[1].flatMap(poem)) }] }); }
{ const juan = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'x'].map(n => readJson(`wudaishici/huajianji/huajianji-${n}-juan.json`));
  const pre = clean(cn(readJson('wudaishici/huajianji/huajianji-0-preface.json')[0].paragraphs.join(''))).replace(/^.*?撰(?=镂玉)/, '');
  add({ id: 'huajianji', title: '花间集', author: '赵崇祚（编）', dynasty: '后蜀', tags: ['诗词', '词'], natural: true, format: 'epub2', about: '现存较早的文人词总集，收温庭筠、韦庄等十八家词，分十卷。', src: 'wudaishici/huajianji/*.json', changes: '去掉今人注释和注码',
    sections: [{ title: '花间集序', blocks: [BY('欧阳炯'), P(pre)] }, ...juan.map((l, i) => ({ title: `卷${num(i + 1)}`, blocks: l.flatMap((p, j) => [H(cleanTitle(cn(p.title))), ...(j === 0 || l[j - 1].author !== p.author ? [BY(c(p.author))] : []), ...split(p.paragraphs.map(c)).map(V)]) }))] }); }
{ const list = readJson('wudaishici/nantang/poetrys.json').filter(p => !/□/.test(p.paragraphs.join('')));
  add({ id: 'nantang-erzhu', title: '南唐二主词', author: '李璟、李煜', dynasty: '南唐', tags: ['诗词', '词'], about: '南唐中主李璟、后主李煜的词。', src: 'wudaishici/nantang/poetrys.json', changes: '去掉今人注释，略去有缺字的一首',
    sections: list.map(p => ({ title: cleanTitle(cn(p.title)), part: p.author, blocks: [BY(p.author), ...split(p.paragraphs.map(c)).map(V)] })) }); }
add({ id: 'caocao', title: '曹操诗集', author: '曹操', dynasty: '东汉', tags: ['诗词', '乐府'], about: '曹操的乐府诗，包括《短歌行》《观沧海》《龟虽寿》等。', src: 'caocaoshiji/caocao.json', changes: '去掉句后的异文说明',
  sections: readJson('caocaoshiji/caocao.json').map(p => ({ title: cleanTitle(p.title), blocks: split(p.paragraphs.map(k)).map(V) })) });
{ const list = readJson('nalanxingde/纳兰性德诗集.json').filter(p => p.title.trim() && !/[(②]|赋长调/.test(p.para.join('') + p.title));
  add({ id: 'nalan', title: '纳兰词', author: '纳兰性德', dynasty: '清', tags: ['诗词', '词'], format: 'epub3', about: '清初词人纳兰性德的词作。', src: 'nalanxingde/纳兰性德诗集.json', changes: '补句末标点，略去有校勘痕迹和无题的几首',
    sections: groupTune(list.map(p => ({ title: cleanTitle(p.title), lines: split(p.para.map(k)).map(x => /[。？！；，]$/.test(x) ? x : x + '。') }))) }); }
{ const list = readJson('youmengying/youmengying.json').filter(x => !/J陴/.test(JSON.stringify(x)));
  const per = 20, secs = [];
  for (let i = 0; i < list.length; i += per) secs.push({ title: `第${num(i + 1)}至${num(Math.min(i + per, list.length))}则`, blocks: list.slice(i, i + per).flatMap(x => [...split([k(x.content)]).map(P), ...split([x.comment ?? []].flat().map(k)).map(t => ({ type: 'c', text: t }))]) });
  add({ id: 'youmengying', title: '幽梦影', author: '张潮', dynasty: '清', tags: ['散文', '小品'], format: 'epub2', about: '清初张潮的随笔小品，附友人评语。', src: 'youmengying/youmengying.json', changes: '每二十则为一章，略去有误字的一则', sections: secs }); }
// yuanqu.json is left out on purpose: too many recognition errors.

// ---- 单家选集 -----------------------------------------------------------
const TANG = [['libai', '李白', '李白', 100], ['dufu', '杜甫', '杜甫', 110], ['baijuyi', '白居易', '白居易', 90], ['wangwei', '王維', '王维', 90], ['menghaoran', '孟浩然', '孟浩然', 70], ['lishangyin', '李商隱', '李商隐', 80], ['dumu', '杜牧', '杜牧', 80],
  ['liuyuxi', '劉禹錫', '刘禹锡', 60], ['hanyu', '韓愈', '韩愈', 50], ['liuzongyuan', '柳宗元', '柳宗元', 50], ['lihe', '李賀', '李贺', 60], ['censhen', '岑參', '岑参', 60], ['gaoshi', '高適', '高适', 50], ['wangchangling', '王昌齡', '王昌龄', 60], ['weiyingwu', '韋應物', '韦应物', 60]];
const SONGSHI = [['sushi-shi', '蘇軾', '苏轼', 90], ['luyou-shi', '陸游', '陆游', 90], ['yangwanli', '楊萬里', '杨万里', 80], ['wanganshi', '王安石', '王安石', 70]];
const CI = [['sushi-ci', '苏轼', 100], ['xinqiji', '辛弃疾', 110], ['liqingzhao', '李清照', 60], ['luyou-ci', '陆游', 60], ['liuyong', '柳永', 80], ['ouyangxiu', '欧阳修', 80], ['yanshu', '晏殊', 70], ['yanjidao', '晏几道', 80], ['qinguan', '秦观', 60], ['zhoubangyan', '周邦彦', 70], ['jiangkui', '姜夔', 60]];
const must = new Set(mx('tangshisanbaishou').content.flatMap(s => s.content).concat(mx('qianjiashi').content.flatMap(s => s.content)).map(p => cn(p.paragraphs[0]).replace(/[^\u4e00-\u9fff]/g, '').slice(0, 5)));
for (const p of [...readJson('quantangshi/唐诗三百首.json'), ...readJson('shuimotangshi/shuimotangshi.json')]) must.add(cn(p.paragraphs[0]).replace(/[^\u4e00-\u9fff]/g, '').slice(0, 5));
const mustCi = new Set(readJson('songci/宋词三百首.json').map(p => p.author + p.paragraphs[0].replace(/[^\u4e00-\u9fff]/g, '').slice(0, 5)));
const key = p => p.lines[0].replace(/[^\u4e00-\u9fff]/g, '').slice(0, 5);
const SERIES = /·(其)?[一二三四五六七八九十]+$/;
// Well-known poems that the anthologies above do not hold, by author and title.
const WANT = { 陆游: /^(示儿$|书愤$|书愤二首|十一月四日风雨大作|游山西村|临安春雨初霁|冬夜读书示子聿八首·其三|剑门道中遇微雨|秋夜将晓出篱门迎凉有感|沈园|关山月|卜算子)/, 苏轼: /^(饮湖上初晴后雨|题西林壁|惠崇春江|和子由渑池怀旧|海棠|六月二十七日望湖楼醉书|赠刘景文|春夜|东栏梨花|和孔密州五绝)/,
  王安石: /^(元日|梅花|泊船瓜洲|登飞来峰|书湖阴先生壁|北陂杏花|明妃曲|江上|桂枝香)/, 杨万里: /^(小池|晓出净慈|晓出浄慈|宿新市徐公店|舟过安仁五首·其三|闲居初夏午睡起|桂源铺|过松源晨炊漆公店六首·其五|初入淮河)/ };
function choose(list, n, isMust) {
  const seen = new Set(), han = t => t.replace(/[^\u4e00-\u9fff]/g, '');
  for (const p of list) p.must = isMust(p);
  const titles = {}; const ok = list.filter(p => plainPoem(p) && !/^句(·|$)|^诗一首$|存目|失题|残句|^末题|^十二时|^[一二三四五六七八九十]+$/.test(p.title) && p.title.length <= 24 && p.lines.join('').length >= 20 && p.lines.join('').length <= (p.must ? 1300 : 500))
    .filter(p => { const q = [han(p.lines[0]).slice(0, 7), han(p.lines.at(-1)).slice(-7)]; if (q.some(x => seen.has(x))) return false; q.forEach(x => seen.add(x)); return true; });
  ok.forEach((p, i) => { p.i = i; p.s = (p.must ? 1000 : 0) + p.score - (p.title.length < 3 ? 8 : 0) - (SERIES.test(p.title) ? 7 : 0); });
  return ok.sort((a, b) => b.s - a.s).filter(p => p.must || (titles[p.title] = (titles[p.title] ?? 0) + 1) < 2).slice(0, n).sort((a, b) => a.i - b.i);
}
function sel(kind, rows, dyn, label, tagList) {
  const got = pool(kind, rows.map(r => r[1]));
  for (const [id, src, name, n] of rows) {
    const list = got.get(src).map(p => ({ score: p.score, title: cleanTitle(cn(p.title)), lines: split(p.paragraphs.map(c)) }));
    const chosen = choose(list, n, p => must.has(key(p)) || WANT[name]?.test(p.title));
    const bare = /诗/.test(label) ? form(chosen) : chosen.map(p => ({ title: p.title, blocks: p.lines.map(V) }));
    add({ id, title: `${name}${label}`, author: name, dynasty: dyn, tags: tagList, about: `${name}诗${num(chosen.length)}首，选自《全${dyn}诗》的电子文本。`, src: `quantangshi/poet.${kind}.*.json`, changes: T2S + '，按通行选本和包内检索热度取篇，略去有缺字、校注的', sections: bare, format: ['libai', 'dufu'].includes(id) ? 'epub3' : undefined });
  }
}
// One chapter per poem; the outline groups them by form.
function form(list) {
  const kind = p => { const l = p.lines.join('').split(/[，。？！；：]/).map(x => x.replace(/[^\u4e00-\u9fff]/g, '')).filter(Boolean), w = new Set(l.map(x => x.length));
    if (w.size !== 1 || ![5, 7].includes([...w][0])) return '古诗·杂言'; const y = [...w][0] === 5 ? '五言' : '七言'; return l.length === 4 ? y + '四句' : l.length === 8 ? y + '八句' : y + '长篇'; };
  const ord = ['五言四句', '七言四句', '五言八句', '七言八句', '五言长篇', '七言长篇', '古诗·杂言'];
  return list.map(p => ({ title: p.title, part: kind(p), blocks: p.lines.map(V) })).sort((a, b) => ord.indexOf(a.part) - ord.indexOf(b.part));
}
function groupTune(list) {
  const m = new Map(); for (const p of list) { const t = p.title.split('·')[0]; if (!m.has(t)) m.set(t, []); m.get(t).push(p); }
  const rows = [...m], big = rows.filter(x => x[1].length >= 5), rest = rows.filter(x => x[1].length < 5).flatMap(x => x[1]);
  return [...big.map(([t, l]) => ({ title: t, blocks: l.flatMap(p => [H(p.title), ...p.lines.map(V)]) })), { title: '其他词牌', blocks: rest.flatMap(p => [H(p.title), ...p.lines.map(V)]) }];
}
sel('tang', TANG, '唐', '诗选', ['诗词', '唐诗']);
sel('song', SONGSHI, '宋', '诗选', ['诗词', '宋诗']);
{ const got = pool('ci', CI.map(r => r[1]));
  for (const [id, name, n] of CI) {
    const list = got.get(name).map(p => { const lines = split(p.paragraphs.map(k)); return { score: p.score, lines, title: `${k(p.rhythmic)}·${(lines[0] ?? '').replace(/[，。、；：！？].*/s, '')}` }; });
    const chosen = choose(list, n, p => mustCi.has(name + key(p)));
    add({ id, title: `${name}词选`, author: name, dynasty: '宋', tags: ['诗词', '宋词'], about: `${name}词${num(chosen.length)}首，选自《全宋词》的电子文本。`, src: 'songci/ci.song.*.json', changes: '按《宋词三百首》和包内检索热度取篇，题目取词牌加首句', sections: chosen.map(p => ({ title: p.title, blocks: p.lines.map(V) })), format: id === 'sushi-ci' ? 'epub3' : undefined });
  } }

function num(n) { const d = '零一二三四五六七八九'; if (n < 10) return d[n]; if (n < 20) return '十' + (n % 10 ? d[n % 10] : ''); if (n < 100) return d[n / 10 | 0] + '十' + (n % 10 ? d[n % 10] : ''); const r = n % 100; return d[n / 100 | 0] + '百' + (r ? (r < 10 ? '零' + d[r] : d[r / 10 | 0] + '十' + (r % 10 ? d[r % 10] : '')) : ''); }

// ---- 写出 --------------------------------------------------------------
const man = [];
for (const b of books) {
  b.source = `${PKG}，${b.src}`;
  const epub = b.format?.startsWith('epub'), file = `books/${b.id}.${epub ? 'epub' : 'txt'}`;
  if (epub) writeEpub(path.join(SHELF, file), b, b.format === 'epub2' ? 2 : 3, cover(b));
  else {
    const t = [b.title, `作者：${b.author}`, ''];
    for (const s of b.sections) {
      t.push('', b.natural ? s.title : `## ${s.title}`, '');
      for (const x of s.blocks) { if (x.type === 'h') t.push('', `《${x.text}》`); else t.push((x.type === 'p' ? '　　' : '') + x.text); }
    }
    const txt = t.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd() + '\n';
    fs.writeFileSync(path.join(SHELF, file), b.gb ? iconv.encode(txt, 'gb18030') : txt);
  }
  man.push({ file, title: b.title, author: b.author, dynasty: b.dynasty, medium: 'book', rooms: ['经典品阅'], tags: b.tags, about: b.about, ...(b.gb ? { encoding: 'GB18030' } : {}), ...(epub ? { format: b.format === 'epub2' ? 'EPUB 2' : 'EPUB 3' } : {}), source: b.source, changes: b.changes, licence: '公有领域；汇编 MIT (chinese-poetry)' });
}
fs.writeFileSync(path.join(WORK, 'books.json'), JSON.stringify(man, null, 1));
fs.writeFileSync(path.join(WORK, 'texts.json'), JSON.stringify(books.map(b => ({ id: b.id, title: b.title, author: b.author, sections: b.sections }))));
console.log(books.length, 'books');
