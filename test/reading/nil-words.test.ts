import { describe, expect, it, test } from '@jest/globals';
import { isBareNone, isNothing, reportsNone, saysNone, saysNothing } from '../../src/reading/nil-words';

describe('a text that is all about there being none', () => {
  it.each([
    '未发现隐患',
    '一切正常,无安全隐患',
    '经排查,未发现安全隐患。',
    '本月无异动',
    '9月份无学籍异动',
    '本学期无辍学学生',
    '没有发现问题',
    '零报告',
    '“零报告”',
    '国庆放假',
    '国庆节放假',
    '周末',
    '星期六',
    '放假',
    '本日无缺勤',
    '无转入、转出',
  ])('%s', (text) => {
    expect(reportsNone(text)).toBe(true);
  });

  it.each([
    '无灭火器',
    '没有安全通道标志',
    '门卫无人值守',
    '无值班人员',
    '无检查记录',
    '未发现隐患,灭火器已过期',
    '宿舍无应急灯',
    '隐患',
    '无',
    '正常',
    '放假前排查发现围墙裂缝',
    '周末值班室无人',
    '',
  ])('not so: %s', (text) => {
    expect(reportsNone(text)).toBe(false);
  });
});

describe('words that a report of none says as well', () => {
  it.each(['', '—', '/', '无', '0', '无需整改', '正常', '继续加强巡查', '已销号', '√'])('%s', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each(['一般', '更换应急灯', '1', '宿舍', '正常使用的灯有三盏'])('not so: %s', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

test('words that say on purpose that there is nothing', () => {
  const nothing =
    '无 没有 暂无 未 未定 待定 不详 不适用 免 免测 免考 缺 缺考 缺测 病假 当天 当日 即日 已完成 未完成 整改中 进行中 无需 至今 空 同上 〃 NA N/A null NULL - — – ― － / ／ \\ ~ ～ -- ——'.split(
      ' ',
    );
  expect([...nothing, '', ' ', '(无)', '无。'].filter((text) => !isNothing(text))).toEqual([]);
  expect(['无人', '0', '3-', '-3', '正常', 'none', '缺勤', 'a/b'].filter(isNothing)).toEqual([]);
});

test('in a column of figures words may say that there is none of it', () => {
  const none =
    '无 没有 暂无 不布置 不留 未布置 未安排 不安排 未开 不开 未设 不设 未配 不考 未考 免 未测 未检 缺考 缺测 缺席 缺课 请假 休学 选配 不要求 不作要求 不适用 待测 待定 正常 在建 新建 未启用 停用 共用 合用 足 已足 足够 足量 够 够用 齐 齐全 不缺 不差 满足 达标 富余 无书面作业 未开设此课程 免修 (免测)'.split(
      ' ',
    );
  expect(none.filter((text) => !saysNone(text))).toEqual([]);
  expect(
    ['3', '有', '缺', '无一二三四五六七', '全无', '无3本', '已足够', '不足', '够了', '很满足', '缺人'].filter(
      saysNone,
    ),
  ).toEqual([]);
});

test('a bare none', () => {
  expect(
    ['无', '没有', '暂无', '未有', '不适用', 'N/A', 'NA', 'n/a', ' 无 '].filter((text) => !isBareNone(text)),
  ).toEqual([]);
  expect(['无隐患', '全无', '没有人', '隐患', 'ANA', 'NAS', '', '0'].filter(isBareNone)).toEqual([]);
});

test('reports of none: nought of it, days away, and what is well beside it', () => {
  const none = [
    '零报告',
    '实行“零报告”制度',
    '0隐患',
    '零事故',
    '"零辍学"',
    '国庆放假',
    '寒假',
    '双休日',
    '周末休息',
    '周六',
    '星期日放假',
    '因台风停课',
    '全校放假',
    '清明节',
    '五一假期',
    '法定节假日',
    '周日不上课',
    '无隐患,设施完好',
    '2024年10月份,无隐患',
    '第3周:无异动',
    '10月12日 无隐患',
    '未发现隐患;无需整改',
    '未发现隐患、继续加强巡查',
    '无隐患,定期检查',
    '无隐患,已排查',
    '无隐患,√',
    '无隐患,无',
    '无隐患,0',
    '无隐患。',
    '无隐患!',
    '无隐患,-',
  ];
  expect(none.filter((text) => !reportsNone(text))).toEqual([]);
  const others = [
    '',
    '正常',
    '无',
    '0',
    '10月份',
    '有隐患',
    '隐患零容忍',
    '零报告人',
    '非零报告',
    '放假前检查',
    '不放假',
    '今国庆放假',
    '国庆放假通知',
    '无隐患,灭火器过期',
    '无灭火器',
    '无人值守',
    '无隐患,不符合要求',
    '无隐患,很正常',
    '无隐患,正常吗',
    '无隐患,10',
    '无隐患,第几周',
    '甲无隐患',
  ];
  expect(others.filter(reportsNone)).toEqual([]);
});

test('what says nothing that a report of none would not say', () => {
  const nothing = [
    '',
    '-',
    '——',
    '无',
    '0',
    '零',
    '正常',
    '一切正常',
    '设备完好',
    '符合要求',
    '符合',
    '无需整改',
    '不需要处理',
    '免予处罚'.slice(0, 2),
    '继续保持',
    '加强安全管理',
    '落实日常巡查',
    '定期巡查',
    '已完成',
    '经排查',
    '销号',
    '是',
    '√',
    '3月',
    '12月份',
    '3月5日',
    '11月12号',
    '2024年3月',
    '第十二周',
    '第3月',
    '无隐患、正常',
    'N/A',
  ];
  expect(nothing.filter((text) => !saysNothing(text))).toEqual([]);
  expect(
    [
      '灭火器过期',
      '正常2处',
      '不正常',
      '3',
      '100',
      '零3',
      '123月',
      '3月份4',
      '3月123日',
      '第1234周',
      '24年3月',
      '第周',
      '无人',
      '正常、灭火器过期',
      '更换',
    ].filter(saysNothing),
  ).toEqual([]);
});
