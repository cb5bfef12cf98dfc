import { hundredNames } from '../parts/hundred';
import type { Figure } from './profile-figure';

/** Books, computers, instruments and furniture of a profile. */
export const equipmentFigures: readonly Figure[] = [
  {
    field: 'equipment_value',
    quantity: 'equipment-value',
    unit: '元',
    labels:
      '教学仪器设备值|教学仪器设备资产值|仪器设备值|教学仪器设备总值|仪器设备总值|教学仪器设备价值|教学仪器设备资产总值|教学仪器设备|教学设备总值|教学仪器设备总价值|仪器设备总价值|实验仪器设备值|教学仪器设备资产|仪器设备价值|教学设备值|教学仪器设备总资产值',
  },
  {
    field: 'equipment_per_student',
    indicator: 'equipment-per-pupil',
    unit: '元',
    labels:
      '生均教学仪器设备值|生均仪器设备值|生均教学仪器设备资产值|生均仪器值|生均仪器|生均设备值|生均教学仪器设备',
  },
  {
    field: 'fixed_assets_value',
    quantity: 'fixed-assets-value',
    unit: '元',
    labels: '固定资产总值|固定资产|固定资产原值|固定资产值|固定资产总额',
  },
  {
    field: 'books_total',
    quantity: 'books',
    unit: '册',
    labels:
      '图书|藏书量|图书册数|总藏书|纸质图书|图书总册数|图书藏量|馆藏图书|藏书|图书总量|总藏书量|图书数|藏书总量|藏书册数|图书室藏书|图书馆藏书|图书总数|图书室藏书量|图书总藏量|馆藏图书册数|图书总藏书量|现有图书|图书拥有量|图书藏书量|图书总册',
  },
  {
    field: 'books_per_student',
    indicator: 'books-per-pupil',
    unit: '册',
    labels: '生均图书|人均图书|生均图书册数|生均册数|生均藏书|生均藏书量|生均纸质图书|人均册数|生均图书数',
  },
  {
    field: 'new_books',
    quantity: 'new-books',
    unit: '册',
    labels: '年新增图书|新增图书|当年新增图书|年新增册数|本年新增图书|当年新增图书册数',
  },
  {
    field: 'new_books_per_student',
    indicator: 'new-books-per-pupil',
    unit: '册',
    labels: '生均年新增图书|生均新增图书|年生均新增图书',
  },
  // A table that splits its computers: 计算机数 > 计, #教学用.
  {
    field: 'computers_total',
    quantity: 'all-computers',
    unit: '台',
    labels:
      '全校计算机总数|计算机数计|计算机计|计算机合计|计算机数合计|计算机总计|计算机台数计|终端数计|数字终端数计',
  },
  {
    field: 'computers',
    quantity: 'computers',
    unit: '台',
    labels:
      '学生计算机|计算机台数|学生用机|电脑|计算机|学生用计算机|学生用计算机台数|教学用计算机|学生机|教学用计算机台数|学生电脑|计算机总台数|学生用电脑|学生计算机台数|教学电脑|教学用电脑|学生用微机|微机台数|微机|学生微机|计算机数量|计算机数|电脑台数|学生电脑台数|计算机数教学用|计算机教学用|计算机台数教学用|计算机数学生用|计算机学生用|计算机台数学生用|数字终端数教学用',
  },
  {
    field: 'teacher_computers',
    unit: '台',
    labels: '教师用机|教师用计算机|教师电脑|教师计算机|教师办公电脑|教师办公用机',
  },
  {
    field: 'per100_computers',
    indicator: 'computers-per-100',
    unit: '台',
    labels: `${hundredNames.computers}|百生机数|百生机比|百生计算机|百生计算机数`,
  },
  {
    field: 'pupils_per_computer',
    indicator: 'pupils-per-computer',
    type: 'ratio',
    labels: '生机比|学生与计算机比|人机比',
  },
  {
    field: 'multimedia_rooms',
    quantity: 'multimedia-rooms',
    unit: '间',
    labels:
      '网络多媒体教室|网络多媒体教室间数|多媒体教室|网络多媒体教室数|多媒体教室间数|多媒体教室数|班班通|网络多媒体教室个数|多媒体网络教室|交互式多媒体教室|多媒体教室个数',
  },
  {
    field: 'class_multimedia_rooms',
    quantity: 'class-multimedia-rooms',
    unit: '间',
    labels: '班班通教室|班班通教室数|班班通间数|安装班班通班级数|班班通班级数|班班通教室间数',
  },
  {
    field: 'per100_multimedia',
    indicator: 'multimedia-per-100',
    unit: '间',
    labels: hundredNames.multimedia,
  },
  {
    field: 'multimedia_seats',
    quantity: 'multimedia-seats',
    unit: '个',
    labels: '多媒体座位|多媒体教室座位|多媒体教室座位数|多媒体座位数',
  },
  {
    field: 'bandwidth',
    quantity: 'bandwidth',
    unit: 'M',
    labels: '互联网接入带宽|接入带宽|宽带|网络带宽|互联网带宽|带宽|宽带接入带宽|网络接入带宽|互联网宽带',
  },
  {
    field: 'bandwidth_rate',
    indicator: 'internet-rate',
    type: 'percent',
    labels: '宽带接入率|互联网接入率|网络接入率|教室接入互联网比例|接入互联网教室比例',
  },
  {
    field: 'schools',
    quantity: 'schools',
    unit: '所',
    labels: '学校数|学校总数|小学总数|小学数|全镇学校数|辖区学校数',
  },
  {
    field: 'connected_schools',
    quantity: 'connected-schools',
    unit: '所',
    labels: '联网学校数|接入互联网学校数|校校通学校数|联网学校|已联网学校数|实现校校通学校数',
  },
  {
    field: 'school_network_rate',
    indicator: 'school-network-rate',
    type: 'percent',
    labels: '校校通率|校校通比例|学校联网率|校校通',
  },
  {
    field: 'discs',
    quantity: 'disc-hours',
    unit: '课时',
    labels: '教学光盘|教学光盘课时|光盘|教学光盘课时数',
  },
  {
    field: 'software',
    quantity: 'software-capacity',
    unit: 'G',
    labels: '软件资源|教学软件资源|软件资源容量|教学软件|数字资源|软件资源总量',
  },
  {
    field: 'wire_height',
    quantity: 'wire-height',
    unit: '米',
    labels:
      '接线处离地高度|多媒体接线处离地面|接线离地高度|接线处离地|线路离地高度|接线处离地面高度|接线处离地面|多媒体接线处离地高度',
  },
  {
    field: 'student_desk_sets',
    quantity: 'student-desks',
    unit: '套',
    labels:
      '学生标准课桌凳|学生课桌凳|课桌凳|课桌椅|学生课桌椅|学生桌凳|课桌凳数|课桌椅套数|学生课桌椅套数|单人课桌凳',
  },
  {
    field: 'teacher_desks',
    quantity: 'teacher-desks',
    unit: '套',
    labels: '教师办公桌|办公桌|教师办公桌椅|办公桌椅|教师办公桌数',
  },
];
