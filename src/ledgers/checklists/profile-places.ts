import type { Figure } from './profile-figure';

/** Ground, buildings, rooms and courts of a profile. */
export const placeFigures: readonly Figure[] = [
  {
    field: 'site_area',
    quantity: 'site-area',
    unit: '㎡',
    labels:
      '占地总面积|占地面积|校园占地面积|学校占地面积|学校占地|校园面积|用地面积|校园总面积|学校占地总面积|校园占地|总占地面积|学校总占地面积|校园总占地面积|学校用地面积|学校面积|占地',
  },
  {
    field: 'site_area_per_student',
    indicator: 'site-area-per-pupil',
    unit: '㎡',
    labels: '生均占地|生均占地面积|生均校园面积|生均用地面积|人均占地面积|生均学校占地面积|生均校园占地面积',
  },
  {
    field: 'building_area',
    quantity: 'building-area',
    unit: '㎡',
    labels:
      '建筑总面积|建筑面积|校舍建筑面积|校舍面积|校舍总面积|校舍建筑总面积|总建筑面积|学校建筑面积|校舍总建筑面积|现有校舍建筑面积|校舍|房屋建筑面积',
  },
  {
    field: 'building_area_per_student',
    indicator: 'building-area-per-pupil',
    unit: '㎡',
    labels:
      '生均校舍面积|生均建筑面积|生均校舍建筑面积|生均校舍|人均校舍面积|生均校舍建筑|生均校舍面积Ⅰ|生均校舍面积I|生均校舍面积1',
  },
  {
    field: 'building_area_per_student_2',
    unit: '㎡',
    labels: '生均校舍面积Ⅱ|生均校舍面积II|生均校舍面积2|生均校舍建筑面积不含宿舍',
  },
  {
    field: 'dormitory_area',
    quantity: 'dormitory-area',
    unit: '㎡',
    labels: '学生宿舍面积|宿舍面积|学生宿舍|学生宿舍建筑面积',
  },
  {
    field: 'dormitory_beds',
    quantity: 'dormitory-beds',
    unit: '张',
    labels: '床位数|床铺数|床铺|宿舍床铺|宿舍床位|学生宿舍床位|学生宿舍床位数|床位|学生床位|宿舍床位数',
  },
  {
    field: 'teaching_area',
    quantity: 'teaching-area',
    unit: '㎡',
    labels:
      '教学及辅助用房面积|教学及辅助用房|教学辅助用房面积|教学及教学辅助用房面积|教学及辅助用房建筑面积|教学用房面积',
  },
  {
    field: 'teaching_area_per_student',
    indicator: 'teaching-area-per-pupil',
    unit: '㎡',
    labels:
      '生均教学及辅助用房面积|生均教学及辅助用房|生均教学辅助用房面积|生均教学用房面积|生均教学及教学辅助用房面积',
  },
  {
    field: 'indoor_sports_area',
    quantity: 'indoor-sports-area',
    unit: '㎡',
    labels: '室内体育用房|室内体育用房面积|其中:室内体育用房|室内体育场馆面积|体育馆面积|室内体育馆面积',
  },
  {
    field: 'sports_area',
    quantity: 'sports-ground-area',
    unit: '㎡',
    labels:
      '运动场地面积|运动场地|体育场地面积|运动场面积|活动场地面积|体育活动场地|体育活动场地面积|田径运动场和教学区活动场地面积|室外运动场地面积|体育运动场地面积|体育运动场地|运动场|操场面积|室外体育场地面积|学校运动场地面积',
  },
  {
    field: 'sports_venue_area',
    quantity: 'sports-area',
    unit: '㎡',
    labels: '体育运动场馆面积|体育运动场馆|运动场馆面积|体育场馆面积|体育场馆总面积|体育运动场(馆)面积',
  },
  {
    field: 'sports_area_per_student',
    indicator: 'sports-area-per-pupil',
    unit: '㎡',
    labels:
      '生均体育运动场馆面积|生均运动场地|生均运动场地面积|生均体育运动场馆|生均体育场地面积|生均运动场馆面积|生均体育活动场地|生均体育场馆面积|生均体育活动场地面积|生均运动场面积',
  },
  {
    field: 'greening',
    quantity: 'greening-area',
    unit: '㎡',
    labels: '绿化面积|校园绿化面积|绿地面积|校园绿地面积|绿化用地面积|绿化|绿化覆盖面积|校园绿化|绿化用地',
  },
  {
    field: 'greening_rate',
    indicator: 'greening-rate',
    type: 'percent',
    labels: '绿化率|校园绿化率|绿地率|绿化覆盖率',
  },
  {
    field: 'greening_per_student',
    indicator: 'greening-per-pupil',
    unit: '㎡',
    labels: '生均绿化|生均绿化面积|生均绿地|生均绿地面积|人均绿化面积',
  },
  {
    field: 'toilet_area_per_student',
    indicator: 'toilet-area-per-pupil',
    unit: '㎡',
    labels: '厕所生均面积|生均厕所面积|生均厕所',
  },
  { field: 'toilet_area', quantity: 'toilet-area', unit: '㎡', labels: '厕所面积|厕所建筑面积|学生厕所面积' },
  {
    field: 'classrooms',
    quantity: 'classrooms',
    unit: '间',
    labels: '教室|普通教室|教室数|普通教室间数|教室间数|班级教室|普通教室数',
  },
  {
    field: 'function_rooms',
    quantity: 'special-rooms',
    unit: '间',
    labels:
      '专用教室间数|专用教室|实验室及其它功能教室|功能室|功能室间数|功能教室|专用教室数|功能教室间数|功能室个数|实验室及其他功能教室',
  },
  {
    field: 'music_rooms',
    quantity: 'music-rooms',
    unit: '间',
    labels: '音乐教室|音乐专用教室|音乐教室间数|音乐专用教室间数',
  },
  {
    field: 'art_rooms',
    quantity: 'art-rooms',
    unit: '间',
    labels: '美术教室|美术专用教室|美术教室间数|美术专用教室间数',
  },
  { field: 'computer_rooms', unit: '间', labels: '计算机教室|微机室|电脑室|计算机教室间数|微机室间数' },
  {
    field: 'offices',
    quantity: 'offices',
    unit: '间',
    labels: '办公室|教师办公室|办公室间数|教师办公室间数',
  },
  {
    field: 'track_length',
    quantity: 'track-length',
    unit: '米',
    labels: '环形跑道|跑道|田径场跑道|环形跑道长度|跑道长度|环形田径场|田径场|田径场环形跑道|环形跑道米数',
  },
  {
    field: 'basketball_courts',
    quantity: 'basketball-courts',
    unit: '个',
    labels: '篮球场|篮球场个数|篮球场数|篮球场地',
  },
  {
    field: 'volleyball_courts',
    quantity: 'volleyball-courts',
    unit: '个',
    labels: '排球场|排球场个数|排球场数|排球场地',
  },
  {
    field: 'classroom_area',
    quantity: 'classroom-area',
    unit: '㎡',
    labels: '普通教室面积|普通教室总面积|教室面积|普通教室使用面积',
  },
  {
    field: 'floor_per_window',
    quantity: 'floor-per-window',
    type: 'ratio',
    labels: '玻地比|教室玻地比|采光玻地比|教室采光玻地比',
  },
  { field: 'tracks', quantity: 'tracks', labels: '轨数|学校轨数|办学规模(轨)|规模(轨)|学校规模(轨)' },
];
