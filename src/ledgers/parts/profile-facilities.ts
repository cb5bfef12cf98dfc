import type { Field } from '../../model/ledger';
import { claim, text } from './column';

/** What a profile says in words: there is, there is not, is done. */
export const profileFacilities: readonly Field[] = [
  text('teaching_buildings', '教学楼|教学楼数|教学楼栋数|教学楼幢数'),
  text('class_multimedia', '班班通设备|"班班通"设备|“班班通”设备|班班通情况|多媒体设备|班班通建设'),
  text('campus_network', '校园网|校园网络|有无校园网|是否建有校园网'),
  text('drinking_water', '饮用水源和供水设施|饮用水源|供水设施|饮水设施|饮用水|饮水设备|安全饮水'),
  text('toilet_facility', '厕所及粪便无害化处理设施|厕所|厕所设施|卫生厕所|水冲式厕所|厕所及无害化处理设施'),
  text('drying_area', '晒衣晒被场地|晾晒场地|晒衣场地'),
  text('bike_shed', '停车棚|车棚|自行车棚|自行车停车棚'),
  text(
    'security_facility',
    '围墙、值班室和消防防盗设施|围墙值班室和消防防盗设施|消防防盗设施|消防设施|安防设施|值班室和消防防盗设施|视频监控',
  ),
  text('beds', '床位|床位数|宿舍床位|学生床位|学生宿舍床位'),
  text('canteen', '食堂|学生食堂|餐厅|食堂餐厅'),
  text('bath', '洗澡堂|浴室|洗漱间|洗漱间和洗澡堂'),
  text('signage', '校牌、班牌、各处室牌|校牌班牌|标牌|校牌、班牌、处室牌|校牌、班牌'),
  text('guards', '门卫、保卫、巡逻队|门卫保卫巡逻队|保安|专职保安|门卫、保卫|保安人员'),
  text('clinic', '卫生室|医务室|校医室|卫生保健室'),
  text('counselling', '心理咨询室|心理辅导室'),
  text('no_corporal_punishment', '无体罚和变相体罚|无体罚|体罚和变相体罚|有无体罚'),
  text(
    'curriculum_complete',
    '开齐课程开足课时|开齐开足课程|开齐开足|课程开设情况|开齐课程、开足课时|是否开齐开足课程',
  ),
  text('key_classes', '重点班快慢班|重点班|重点班、快慢班|有无重点班|重点校重点班'),
  text('illegal_tutoring', '违规补课|有无违规补课|有偿补课|集体补课|违规有偿补课'),
  text('homework', '学生作业|作业负担|学生作业负担|家庭作业|书面作业'),
  claim(
    'one_hour_exercise',
    '每天一小时阳光体育锻炼|阳光体育|每天锻炼一小时|体育锻炼时间|每天体育锻炼时间|每天校园体育活动时间|阳光体育一小时',
  ),
  text('enrolment_system', '学籍管理制度|学籍管理|学籍管理情况'),
  text('archives', '档案|档案管理|档案资料|档案建设'),
  text('charter', '学校章程|章程|办学章程'),
];
