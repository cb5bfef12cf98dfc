/** 松桃县第一完小目标责任书(2018), row by row; format: see `provisionsOf`. */
export const guizhouSongtaoRows = `
C-1-1;三(一)1;P;学校“十三五”规划写入均衡发展;十三五/教育规划/发展规划|规划 均衡;document-register
C-1-2;三(一)2;D;建立目标责任制和问责制,纳入绩效考核;目标责任|问责|绩效考核;
C-2-1;三(二)1—3;P part;成立领导机构,落实资金,加大宣传;领导机构/领导组织|领导小组 -安全 -功能室|资金 落实|宣传|经费/资金 落实/投入 -生均 -公用;lead-group document-register
C-2-4a;三(二)4;N uncertain least=7项;办学条件九项指标至少七项达标;九项指标|七项 达标;
C-2-4b;三(二)4;N uncertain least=7项;学校选定的七项指标都达标;七项标准|七项指标|选定|选择 七项|选定 项;indicator-checklist;claim-false@indicator-checklist
C-2-4c;三(二)4;X least=100%;全体教职工知道九项指标和本校达标的七项;知晓|应知应会|教师 九项 知晓/知道/了解/熟悉|人人 知晓|@知晓/应知应会 合格/知晓/掌握;knowledge-test knowledge-test.knows knowledge-test.knows_own
C-3-1-1;三(三)1(1);X query;划片招生、就近入学,招收服务片区内的适龄儿童;划片|就近入学|服务片区|片区;student-roster.in_catchment
C-3-1-2;三(三)1(2);N query;严格平行编班,推行小班额教学;平行编班|均衡编班|小班额;class-size student-roster.class_name;uneven-classes
C-3-1-3;三(三)1(3);N;按贵州省课程安排开齐课程、开足课时,开设综合实践、安全教育和心理健康教育;开齐/开足/课程开设|综合实践|安全教育 课|心理健康 教育/课;timetable;curriculum-subject-missing curriculum-periods curriculum-usual-periods;实开/实际开/实上/实有课 >= 应开/规定/标准/计划/应上
C-3-1-4;三(三)1(4);N part;执行作息时间规定,不违规补课和订购资料,控制作业量;作息时间/作息|作业 量/控制|!订购/征订/乱订 教辅/资料|!违规补课/补课;conduct-incidents school-profile.illegal_tutoring
C-3-2-1;三(三)2(1)(3);D;开展德育主题活动、校园文化建设,教学环节有管理和考核;德育|校园文化|教学环节|教学常规;
C-3-2-2;三(三)2(2);P;有教代会评价、学生或家长评教、课堂巡查和质量评价记录;教代会|评教|课堂巡查|巡课|质量评价;
C-3-2-4;三(三)2(4);N;做好“三操”,每天锻炼一小时;锻炼 小时/时间|体育活动 时间|三操|眼保健操|阳光体育 小时/时间;exercise-time school-profile.one_hour_exercise
C-3-2-4b;三(三)2(4);N;学生体育达标率比上年提高;体育达标率|达标率 上年/提高|体育 达标率/合格率 上年/去年/往年/比;school-profile.sports_rate_before;;达标率/合格率 -参 @体育/体质/体测 rises
C-3-2-5;三(三)2(5);P;功能室课表和制度上墙,表册填写完整,有标识牌和负责人信息牌;课表 上墙|制度上墙/制度 上墙|表册|标识牌/标牌|信息牌|@功能室 课表/制度/标牌/标识/信息牌/使用记录/台账;function-rooms.rules_posted function-rooms.signage room-equipment.timetable_posted;missing-value@function-rooms
C-4-1;三(四)1、4;P part;师德考核,教师激励和身心健康关爱制度,落实待遇;师德考核|师德 考核|激励 机制/制度|关爱 制度/教师|教师 待遇/健康关爱;teacher-ethics;ethics-coverage
C-4-2;三(四)2;P;开展教师继续教育,选派教师培训;继续教育|教师培训|选派 培训|教师 外出/培训;teacher-training
C-4-3;三(四)3;N least=1人次;每学期派教师到片区小学支教交流;支教|教师交流|交流;teacher-exchange
C-4-4;三(四)4;N query;每年组织教师体检一次;教师体检|体检 -学生;teacher-checkup
C-5-1;三(五)1;X;留守儿童都建档案,由学校统一管理;留守儿童 档案/台账/建档/登记;left-behind student-roster.left_behind
C-5-2;三(五)2;P;对留守儿童优先辅导、照顾、安排,开展亲情交流活动;亲情 交流/活动/电话/通话|优先 辅导/照顾/安排|留守儿童 关爱/活动/辅导;
C-5-3;三(五)3;N;适龄残疾儿童入学率不低于85%;残疾 入学率/入学|残疾 入学/就学|@残疾 入学;school-profile.disabled_enrolment_rate disability-mainstream;;随班就读/送教/特校/特教/特殊教育 -未/人次/次数 @残疾 % 适龄/应入学 -未/随班/送教
C-6;四—五;D;责任书签章、签字、日期齐全;责任书 签字/盖章/签章/日期|落款|签章|责任书 日期/落款/签订/盖章;
`;
