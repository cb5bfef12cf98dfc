import { expect, it } from '@jest/globals';
import { complaintsOn } from '../../support/drawn-ledger';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const rooms = (music: number) =>
  dressed(
    sheet`
      教学及辅助用房一览 | < | < | < | <
      序号 | 用房名称 | 间数 | 每间面积(㎡) | 管理人
      1 | 科学实验室 | 1 | 100 | 王样一
      2 | 音乐室 | 1 | ${music} | 王样二
      3 | 计算机室 | 1 | 100 | 王样三
      4 | 图书阅览室 | 1 | 100 | 王样四
    `,
    { name: '功能用房' },
  );

const classes = (largest: number) =>
  dressed(
    sheet`
      各班学生人数 | < | < | < | <
      年级 | 班级 | 学生数 | 男 | 女
      一年级 | 一(1)班 | 20 | 10 | 10
      二年级 | 二(1)班 | 21 | 11 | 10
      三年级 | 三(1)班 | ${largest} | 10 | ${largest - 10}
    `,
    { name: '班级' },
  );

it('a music room of a school with small classes is held against the bound for such schools', () => {
  expect(engineFinds([rooms(54), classes(29)])).toEqual([]);
  expect(engineFinds([rooms(53), classes(29)])).toEqual(['D4 room-area']);
  expect(engineFinds([rooms(54), classes(30)])).toEqual(['D4 room-area']);
});

it('is only asked about where nobody knows how large the classes are, unless it is too small for any school', () => {
  const severity = (music: number) =>
    complaintsOn(rooms(music), {
      demands: { 'music-room-area': 96, 'music-room-area-old': 73, 'music-room-area-small': 54 },
    }).map(({ rule, complaint }) => `${rule} ${complaint.severity}`);
  expect(severity(54)).toEqual(['room-area query']);
  expect(severity(53)).toEqual(['room-area error']);
});
