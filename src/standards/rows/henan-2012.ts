/** 东姚完小汇报材料(2012): what the report claims, held against the rule it is meant to keep; format: see `provisionsOf`. */
export const henanRows = `
D-1-1a;一1;N query;生均占地小学不低于22㎡、初中26㎡,生均校舍小学不低于5.2㎡、初中6.4㎡;占地面积/用地|校舍面积/建筑面积 -教学|生均 占地/用地/建筑/校舍;school-profile.site_area school-profile.building_area
D-1-1b;一1;X;各班人数之和等于在校生数;班级/各班 人数 之和/合计/总和|教学班 数;class-size student-roster.class_name;class-size-counted total-mismatch@class-size parts-and-whole@school-profile.student_count figures-disagree@school-profile.student_count;学生数/学生总/在校学生/在校生 -男/女/留守/寄宿/教学点/其中/分校 = 男 -教师/职工/留守/寄宿/校 + 女 -教师/职工/留守/寄宿/校
D-1-1c;一1;X;专任、行政等各类教师之和等于教师总数,男女之和相符;教师 总数/人数/合计 -专任;school-profile.full_time_teachers teacher-stats teacher-roster;parts-and-whole@school-profile.staff_total parts-and-whole@school-profile.teacher_total parts-and-whole@school-profile.full_time_teachers parts-and-whole@teacher-stats division-sum@teacher-stats;教师总/教师数/教师人数/教师合计/教师共 -男/女/专任/专职/行政/兼职 = 专任/任课 -男/女 + 行政/管理人员 + 教辅? + 工勤/后勤? + 其他?|教师总/教师数/教师人数/教师合计/教师共 -男/女/专任/专职/行政/兼职 = 男 -生/学/童/留守/寄宿 + 女 -生/学/童/留守/寄宿
D-1-1d;一1;X;生均校舍面积与校舍面积、学生数相符;生均校舍|生均建筑;school-profile.building_area;printed-figure@school-profile.building_area_per_student;生均校舍/生均建筑 = 校舍面积/校舍建筑/建筑面积/校舍总 -生均 : 学生/在校生 -生均/每生
D-1-1e;一1;N query;生均图书小学不少于20册、初中30册;图书 册/数|生均图书|人均图书|藏书;school-profile.books_total library-summary;printed-figure@school-profile.books_per_student
D-1-1f;一1;X query;多媒体教室座位不少于最大班额;多媒体 座位|座位;school-profile.multimedia_seats function-rooms.seats;;座位 @多媒体/班班通/电教 >= 最大班额
D-1-1g;一1;X query;教室数不少于教学班数;教室 -功能 -专用 -多媒体 -计算机 -音乐 -美术;school-profile.classrooms;classrooms-short;教室 -功能/专用/多媒体/计算机/音乐/美术/生均/面积/办公/实验/阅览 >= 教学班/班级数/班数 -超/大班
D-1-1h;一1;X query;教师办公桌不少于教师人数;办公桌;school-profile.teacher_desks;;办公桌 -学生 >= 教师 -办公/机/男/女/专任/电脑/桌/椅/生活
D-1-1i;一1;N query;学生课桌凳不少于学生数;课桌凳|课桌椅|课桌;school-profile.student_desk_sets;;课桌/凳子/桌椅 -坏/损/缺/余/教师/办公 >= 学生/人数/在校生 -缺/坏/教师/留守/寄宿/课桌/桌/椅
D-1-1j;一1;P;有合格饮水、厕所及无害化处理、晒衣场地、停车棚、围墙值班室和消防防盗设施;饮水/饮用水/水源/供水 -厕|厕所|晒衣/晾晒|停车棚/车棚|围墙|值班室|消防/防盗;school-profile.drinking_water school-profile.toilet_facility
D-1-1k;一1;N query;环形跑道小学不短于200米、初中300米,有篮球场和活动场地;跑道|运动场|篮球场|活动场地;school-profile.track_length sports-facilities
D-1-1l;一1;P;校牌、班牌、处室牌、功能室牌统一规范;校牌|班牌|处室牌|室牌|标识牌/标牌;school-profile.signage function-rooms.signage
D-1-1m;一1;N uncertain;绿化面积与占地面积之比(汇报为30%,限值未见原文);绿化;school-profile.greening;;绿化率/绿地率/绿化覆盖率/绿化占 = 绿化面积/绿地面积 : 占地面积
D-1-2a;一2;N query;师生比与学生数、教师数相符,符合当年编制标准;师生比|生师比|师生比 核定/编制|编制 超编/缺编;school-profile.staff_total;printed-figure@school-profile.ratio standard-pupils-per-staff
D-1-2b;一2;N;有体育、音乐、美术专职教师;体音美/音体美/体育/音乐/美术 专职/专任/教师;school-profile.pe_art_full_time teacher-roster
D-1-2c;一2;X;各种学历的教师加起来等于教师数,没有学历不达标的;学历 达标/不达标/合格|本科 专科;school-profile.below_qualification teacher-roster.highest_degree teacher-stats;degrees-unlisted division-sum@teacher-stats
D-1-2d;一2;P;有日常评价、请假和考勤制度;日常评价|评价 制度 -学生 -四位一体|请假|考勤;document-register
D-1-2e;一2;N uncertain;教师培训经费不低于教师工资总额的1.5%;培训经费/培训费;school-profile.training_fund fund-budget;printed-figure@school-profile.training_fund_ratio implied-payroll
D-1-3a;一3;N together;开齐课程、开足课时,不设重点班、快慢班;开齐/开足/课程开设|重点班|快慢班;timetable class-size school-profile.key_classes;curriculum-subject-missing curriculum-periods curriculum-usual-periods key-class;实开/实际开/实上/实有课 >= 应开/规定/标准/计划/应上
D-1-3b;一3;N;低段没有书面作业,中高年级每天不超过1小时;作业|!低年级 作业;homework school-profile.homework
D-1-3c;一3;P;每天坚持学生健康监测和日汇报;健康监测|晨检|午检|晨午检|日汇报;morning-check;difference-mismatch@morning-check missing-value@morning-check absence-unexplained
D-1-3d;一3;N;每天一小时阳光体育锻炼;阳光体育|锻炼 小时/时间|体育活动 时间;exercise-time school-profile.one_hour_exercise
D-1-3e;一3;N query;小学毕业考试及格率100%;毕业考试|毕业 及格率;school-profile.graduation_pass_rate
D-1-4a;一4;X;生均经费乘以学生数等于国拨经费总额;国拨经费|生均经费|生均公用;school-profile.fund_per_student;printed-figure@school-profile.fund_per_student printed-figure@school-profile.fund_total product-mismatch@fund-budget.value;国拨/经费总额/拨款总/公用经费总 = 学生 -生均 * 生均/标准
D-1-4b;一4;X;教育经费不少于公用经费、工资等各项之和;教育经费;school-profile.education_fund fund-budget;parts-and-whole@school-profile.education_fund sum-mismatch@fund-budget
D-1-4c;一4;N;教师工资按时足额发放,绩效工资落实;工资 足额/按时/发放/拖欠/欠发|绩效工资|欠发|工资 发放|绩效;salary-list
D-1-4d;一4;N;最大班额、平均班额与各班人数相符,班额小学不超过45人、初中50人;班额;class-size class-size-grid.class_1 school-profile.max_class_size;average-above-largest printed-figure@school-profile.avg_class_size;平均班额/人数 #平均 = x̄ 人数/学生数
D-1-4e;一4;N;学生年辍学率不超过0.6%,残疾儿童不辍学;辍学率|流失率;school-profile.dropout_rate dropout-control
D-1-4f;一4;X;每学期填写学生异动情况表,期初加减异动等于期末;异动|学籍管理|学籍 制度;pupil-movement student-change;movement-sum change-mismatch running-balance@pupil-movement
D-1-4g;一4;P;门卫、保卫、巡逻责任到人、到时、到区域;门卫|保卫|巡逻|保安|值班 -室;duty-rota school-profile.guards duty-rota;missing-value@duty-rota
D-3-1a;三1;X;留守儿童男女之和等于总数;留守儿童 男/女/合计/总数;left-behind-stats school-profile.left_behind;parts-and-whole@school-profile.left_behind sum-mismatch@left-behind-stats;留守 -男/女/占/率 = 男 + 女
D-3-1b;三1;P;每名留守儿童有监护人、联系方式和成长记录袋;监护人 情况/联系/电话|成长记录|成长档案;left-behind.guardian_name;missing-value@left-behind
D-3-1c;三1;P;每学期对留守儿童家访或通话;家访|通话|亲情电话;home-visit;missing-value@home-visit
D-3-1d;三1;X query;每名留守儿童有教师帮扶,人数与帮扶安排相符;帮扶 -措施;paired-help left-behind.helper_teacher left-behind-stats;helper-load helpers-plausible unknown-person@paired-help missing-value@left-behind.helper_teacher
D-3-2;三2;P;有光纤、电脑室、多媒体,开信息课和兴趣小组;光纤|电脑室/微机室/计算机室|多媒体/班班通 -座位|校园网|信息课/信息技术课|兴趣小组;school-profile.class_multimedia school-profile.campus_network
HN-size;河南省义务教育学校办学条件基本标准(试行)#学校规模;N query;学校规模小学农村不超过4轨、城市不超过6轨,初中4—12轨;轨数|规模 轨;school-profile.tracks
HN-room;河南省义务教育学校办学条件基本标准(试行)#普通教室;N query;普通教室生均小学不少于1.15㎡、初中1.12㎡,玻地比不低于1:6;普通教室 面积|玻地比|采光;school-profile.classroom_area school-profile.floor_per_window
`;
