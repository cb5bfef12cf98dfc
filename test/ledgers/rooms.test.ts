import { describe, expect, it } from '@jest/globals';
import { isSpecialRoom, roomType } from '../../src/ledgers/rooms/room-checks';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

describe('rooms by name', () => {
  it.each([
    ['科学实验室(含仪器室)', 'science-lab'],
    ['图书阅览室', 'library'],
    ['微机室', 'computer'],
    ['音乐室(含器材室)', 'music'],
    ['美术专用教室', 'art'],
    ['体育器材室', 'pe-store'],
    ['卫生保健室', 'health'],
    ['心理辅导室', 'counselling'],
    ['多功能厅', 'multimedia'],
    ['科学仪器准备室', undefined],
    ['音乐器材室', undefined],
    ['班级教室(班班通)', undefined],
    ['校长室', undefined],
  ])('%s', (name, id) => {
    expect(roomType(name)?.id).toBe(id);
  });

  it('counts special rooms without classrooms', () => {
    expect(['音乐教室', '班级教室(班班通)', '普通教室', '科学仪器准备室'].map(isSpecialRoom)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('function rooms', () => {
  const drawn = sheet`
    功能室一览表 | < | < | < | < | < | < | <
    序号 | 名称 | 间数 | 面积 | 座位 | 管理教师 | 制度上墙 | 标牌
    1 | 科学实验室 | 1 | 96 | 45 | 王样一 | √ | 统一
    2 | 计算机教室 | 1 | 96 | 44 !room-seats | 王样一 | √ | 统一
    3 | 卫生室 | 1 | 30 | 2 | 王样一 | × !room-display | 统一
    4 | 多功能厅 | 0 !room-missing | | |  | √ |
    5 | 音乐室 | 2 | 192 | 90 | 王样一 | √ | 无 !room-display
  `;

  it('finds planned rooms, missing rules and plates, and too few seats for the largest class', () => {
    expect(drawnLedger(drawn).kind.id).toBe('function-rooms');
    expect(foundOn(drawn, { quantities: { 'largest-class': 45 } })).toEqual(expectedOn(drawn));
    expect(foundOn(drawn, { quantities: { 'largest-class': 44 } })).not.toContain('E4 room-seats');
  });

  it('is as strict as the standard is', () => {
    const severity = (demands: Record<string, number>) =>
      complaintsOn(drawn, { demands }).find(({ complaint }) => complaint.actual === '0 间')?.complaint
        .severity;
    expect(severity({})).toBe('query');
    expect(severity({ 'room-multimedia': 1 })).toBe('error');
  });

  it('asks for demanded rooms that the list does not name, at the head of the table', () => {
    const absent = complaintsOn(drawn, { demands: { 'room-dance': 1, 'room-music': 1 } }).find(
      ({ complaint }) => complaint.actual === '没有舞蹈室',
    );
    expect(absent?.complaint).toMatchObject({ severity: 'query', cell: { row: 0, column: 0 } });
  });

  it('holds what is there against demanded columns under a common header', () => {
    const two = sheet`
      专用教室一览表 | < | < | < | < | < | <
      序号 | 功能室名称 | 现状 | < | 标准 | < | 余缺
      ^ | ^ | 间数 | 面积小计 | 间数 | 面积小计 | ^
      1 | 音乐室 | 1 !room-shortage | 96 | 2 | 96 | -1
      2 | 美术室 | 2 | 89 !room-shortage | 2 | 90 | 0
    `;
    expect(foundOn(two)).toEqual(expectedOn(two));
  });

  it('measures music and art rooms where no table of their own does', () => {
    const listed = sheet`
      功能室一览表 | < | < | < | <
      序号 | 名称 | 间数 | 面积 | 管理教师
      1 | 音乐室 | 1 | 96 | 王样一
      2 | 音乐室 | 1 | 95 !room-area | 王样一
      3 | 音乐室 | 1 | 72 !room-area | 王样一
      4 | 音乐室 | 2 | 192 | 王样一
      5 | 音乐器材室 | 1 | 20 | 王样一
    `;
    const demands = { 'music-room-area': 96, 'music-room-area-old': 73 };
    expect(foundOn(listed, { demands })).toEqual(expectedOn(listed));
    expect(complaintsOn(listed, { demands }).map(({ complaint }) => complaint.severity)).toEqual([
      'query',
      'error',
    ]);
  });

  it('needs no keeper for a room that is not there', () => {
    const { kind, view } = drawnLedger(drawn);
    const needed = kind.fields.find(({ field }) => field === 'responsible')?.requiredWhen;
    expect(view.records.map((record) => needed?.(record))).toEqual([true, true, true, false, true]);
  });
});

describe('art rooms', () => {
  const drawn = sheet`
    音乐、美术专用教室面积统计表 | < | < | < | <
    序号 | 教室名称 | 面积(㎡) | 建成年份 | 是否达标
    1 | 音乐教室(1) | 96 | 2019 | 是
    2 | 音乐教室(2) | 95.9 !room-area | 2017 | 是 !claim-false
    3 | 音乐教室(3) | 73 | 2016 | 是
    4 | 音乐教室(4) | 72.9 !room-area | 2016 | 否
    5 | 美术教室 | 90 | 2020 | 否 !claim-false
  `;
  const demands = {
    'music-room-area': 96,
    'art-room-area': 90,
    'music-room-area-old': 73,
    'music-rooms-per-12': 12,
    'art-rooms-per-12': 12,
  };

  it('knows the bound for old and new rooms and checks the tick beside them', () => {
    expect(drawnLedger(drawn).kind.id).toBe('art-room-area');
    expect(foundOn(drawn, { demands })).toEqual(expectedOn(drawn));
    expect(foundOn(drawn)).toEqual([]);
  });

  it('counts only rooms that are large enough', () => {
    const at = (classes: number) => foundOn(drawn, { demands, quantities: { classes } });
    const cells = expectedOn(drawn);
    expect(at(12)).toEqual(cells);
    expect(at(24)).toEqual([...cells, 'B7 rooms-per-classes'].sort());
    expect(at(25)).toEqual([...cells, 'B3 rooms-per-classes', 'B7 rooms-per-classes'].sort());
  });
});

describe('multimedia rooms', () => {
  it('finds the class without a room, and equipment that does not work', () => {
    const classes = drawnLedger(sheet`
      班额统计表 | < | <
      班级 | 学生数 | 班主任
      一(1)班 | 40 | 王样一
      一(2)班 | 40 | 王样二
      二(1)班 | 40 | 王样三
    `).view;
    const drawn = sheet`
      网络多媒体教室台账 | < | < | <
      序号 | 教室名称 | 主要设备 | 安装时间 | 设备状态
      1 | 一年级1班教室 !class-without-multimedia | 一体机 | 2021.8 | 正常
      2 | 二(1)班教室 | 一体机 | 2021.8 | 损坏未修 !device-broken
      3 | 录播室 | 一体机 | 2021.8 | 故障已修
    `;
    expect(drawnLedger(drawn).kind.id).toBe('multimedia-rooms');
    expect(foundOn(drawn, { others: [classes] })).toEqual(expectedOn(drawn));
  });
});
