import type { Quantity } from '../model/quantity';
import { quantity } from './quantity';

/** What teaching needs: instruments, computers, books, the net, furniture. */
export const equipment: readonly Quantity[] = [
  quantity(
    'equipment-value',
    '教学仪器设备值',
    '元',
    '教学仪器设备值|教学仪器设备资产值|教学仪器设备总值|仪器设备值|教学设备值',
    { units: { 万元: 10000, 千元: 1000 }, shared: true, mostPerPupil: 100000 },
  ),
  quantity('lab-equipment-value', '仪器台账金额', '元', '仪器台账金额|仪器金额合计', {
    partOf: 'equipment-value',
    units: { 万元: 10000 },
    tolerance: 0.0005,
    mostPerPupil: 100000,
    isUsuallyAll: true,
  }),
  quantity('all-computers', '计算机总台数(含办公用)', '台', '全校计算机总数', {
    shared: true,
    isLoose: true,
  }),
  quantity(
    'computers',
    '学生用计算机台数',
    '台',
    '学生用计算机|学生计算机|计算机台数|计算机|学生用机|电脑台数|学生电脑|教学用计算机',
    { partOf: 'all-computers', shared: true, isLoose: true },
  ),
  quantity(
    'books',
    '图书册数',
    '册',
    '图书册数|图书|藏书量|藏书|纸质图书|总藏书|图书总数|图书藏量|藏书总量',
    { units: { 万册: 10000, 本: 1 }, shared: true },
  ),
  quantity('new-books', '年新增图书', '册', '新增图书|年新增图书|本年新增图书|新增纸质图书', {
    units: { 本: 1 },
    isLoose: true,
  }),
  quantity('book-value', '图书金额', '元', '图书金额|图书总值|图书价值', {
    units: { 万元: 10000 },
    mostPerPupil: 5000,
  }),
  quantity('bandwidth', '互联网接入带宽', 'Mbps', '互联网接入带宽|接入带宽|网络带宽|宽带|带宽', {
    units: { M: 1, 兆: 1, Mb: 1, MB: 1, 'Mb/s': 1, G: 1000, Gbps: 1000, GB: 1000, Gb: 1000 },
    isNoSum: true,
  }),
  quantity('disc-hours', '教学光盘课时数', '课时', '教学光盘|教学光盘课时|光盘课时|光盘资源', {
    isNoSum: true,
  }),
  quantity('software-capacity', '教学软件资源容量', 'GB', '软件资源|教学软件资源|软件资源容量|数字资源', {
    units: { G: 1, M: 0.001, MB: 0.001, T: 1024, TB: 1024 },
  }),
  quantity(
    'wire-height',
    '多媒体接线处离地高度',
    '米',
    '接线处离地高度|接线处离地面|多媒体接线处离地面|接线处离地|接线离地高度',
    { units: { m: 1, cm: 0.01, 厘米: 0.01, 公分: 0.01 }, isNoSum: true },
  ),
  quantity(
    'student-desks',
    '学生课桌凳套数',
    '套',
    '课桌凳|学生课桌凳|课桌椅|学生课桌椅|课桌凳套数|学生标准课桌凳',
    { units: { 张: 1, 副: 1, 付: 1 } },
  ),
  quantity('teacher-desks', '教师办公桌数', '套', '教师办公桌|办公桌|教师办公桌椅', {
    units: { 张: 1, 个: 1 },
  }),
  quantity('multimedia-seats', '多媒体教室座位数', '座', '多媒体座位|多媒体教室座位|多媒体座位数', {
    units: { 个: 1 },
  }),
  quantity('dormitory-beds', '宿舍床位数', '张', '床位|床位数|宿舍床位|宿舍床位数', { units: { 个: 1 } }),
];
