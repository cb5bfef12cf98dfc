/** 礼县宽川镇中心小学实施方案(2018), row by row; format: see `provisionsOf`. */
export const gansuLixianRows = `
B-2-3;二(三);P;对照未达标项目建台账,写明责任人、措施和时限;未达标 台账/项目;problem-rectification;missing-value@problem-rectification
B-4-1-1a;四(一)1;P;教室、桌椅、图书、实验仪器、运动场和校舍、厕所、饮水满足基本需要;教室 数/满足/够用/充足|桌椅|课桌|图书 满足/配备/配足|实验仪器|运动场|校舍|厕所|饮水|饮用水|供水 -厕|生活设施|教学设施;school-profile.toilet_facility school-profile.drinking_water
B-4-1-1b;四(一)1;N query most=65人;没有66人以上的超大班额;班额 最大|!超大班额 -比例 -占比 -率 -消除|超大班额|!66人;class-size class-size-bands school-profile.oversize_classes
B-4-1-1c;四(一)1;N advice most=55人;逐步消除56人以上的大班额;班额 最大|!大班额 -最大 -超 -比例 -占比 -率 -消除|大班额 -超 -最大|!56人;class-size class-size-bands school-profile.big_classes
B-4-1-1d;四(一)1;D;教师数量、素质和结构适应教学需要;教师配置/教师配备/教师结构|教师 数量/素质/结构 适应/合理|教师 学科/队伍 结构/配备|师资 学科/结构;
B-4-1-2;四(一)2;P;师资配备、图书装备、校舍设施、学校管理四项都合格;师资配备|图书装备|校舍设施|学校管理 合格/结论/情况;
B-4-1-3;四(一)3;N;每个教学班都有班班通设备;班班通|班班畅通|信息化 标准;school-profile.class_multimedia_rooms multimedia-rooms
B-4-2-1a;四(二)1;X;师德考核人人有记录,师德不合格的不得评优晋级;师德考核|师德 考核/评价/奖惩/档案/一票否决|一票否决;teacher-ethics.result awards
B-4-2-1b;四(二)1;N forbidden;没有体罚学生、有偿家教等行为;体罚|有偿家教|有偿补课|违反师德|师德 违规/失范;conduct-incidents teacher-ethics.violation
B-4-2-2;四(二)2;P;开展教师培训,评选骨干教师、学科带头人,建名师工作室;教师培训|骨干教师 评选/名单/培养|学科带头人|名师工作室;teacher-training
B-4-2-3;四(二)3;D;干部有任职资格,中层竞聘上岗,开展挂职锻炼;任职资格|竞聘|挂职;
B-4-3-1;四(三)1;P;随迁子女一样就学、一样升学、一样免费;随迁子女|流动人口子女|一样 就学/升学/免费|务工 子女|随迁 入学/就学/收费|!借读费|两免一补;migrant-list
B-4-3-2;四(三)2;P;建留守儿童之家,有安全保护预警与应急机制;留守儿童之家|留守儿童 预警/应急/预案/保护/活动室;
B-4-3-3;四(三)3;N;三类残疾儿童少年入学率不低于90%;残疾 入学率/入学|三残/三类残疾|@残疾 入学|@残疾 入学;school-profile.disabled_enrolment_rate disability-mainstream
B-4-3-4;四(三)4;X;不让一个学生因贫困、学习困难失学,困难学生都得到资助;困难/贫困 资助/失学/学生|资助 覆盖/全覆盖/名单|因贫/因学|困难学生/贫困 资助;aid-list;figures-disagree@aid-list
B-4-4-1a;四(四)1;N;开齐开足课程,不挤占体育、音乐、美术、综合实践、心理健康、地方和校本课程的课时;开齐/开足/课程开设|挤占|心理健康 课/课时|校本课程 课时|课时;timetable;curriculum-subject-missing curriculum-periods curriculum-usual-periods
B-4-4-1b;四(四)1;N;学生体质健康及格率不低于95%;体质健康 及格率/合格率/达标率|体质 合格/及格;fitness-stats fitness-detail school-profile.fitness_pass_rate
B-4-4-1c;四(四)1;X;开展阳光体育和体质监测,学生都参加测试;阳光体育|体质监测|体质健康 测试/监测;fitness-detail;fitness-untested
B-4-4-1d;四(四)1;D;开展传统文化教育、校本课程研发、文明学校创建和课堂教学改革;传统文化|校本课程 研发/开发|文明学校/文明校园|课堂 改革;
B-4-4-2a;四(四)2;D;划片招生、免试入学;划片|免试|就近入学|!新生/一年级 考试/测试/面试;
B-4-4-2b;四(四)2;N forbidden;没有集体违规补课、推销教辅资料和乱收费;违规补课|集体补课|补课 -有偿|推销 教辅|教辅 -用房|乱收费|违规收费|收费 违规;conduct-incidents school-profile.illegal_tutoring
B-4-4-3;四(四)3;P;有学生课业负担监测、举报和问责制度;课业负担|作业负担 监测/举报/问责/制度|减负 举报/监测/问责/制度/公告;
B-4-4-4a;四(四)4;X;校园安全隐患排查治理,按期整改;隐患|安全排查;safety-hazard;date-order@safety-hazard
B-4-4-4b;四(四)4;P;安全教育月、安全教育周开展交通、消防、食品卫生、防溺水、心理健康、法制六类主题教育;安全教育月|安全教育周|安全教育|交通安全|消防安全 教育|食品/卫生 教育|防溺水|法制教育/法治教育|心理健康 教育 -课时;
B-5;五;X;成立领导小组,成员都是本校教师;领导小组 -制度 -安全 -图书 -功能室;lead-group
B-6a;六(一);P;有实施方案,开过教师会、学生会、家长代表会动员,做了宣传;实施方案|动员会/动员大会/动员|家长会/家长代表会|学生会 动员|宣传 发动/材料/活动;document-register
B-6b;六(二);X;自查报告、整改、自评报告、整改方案齐全,日期依次;自查报告|自评报告|整改方案|自查 材料;document-register
B-7-3;七(三);N confirmed;建设资金专款专用;专款专用|建设资金|专项资金|项目 资金 专款/专账/使用|!资金 挪用/挤占/截留;
B-7-3b;七(三);P;装备建、配、管、用,基建项目规划、申报、审批、建设、审计各环节齐全;建配管用|基建 规划/申报/审批/审计|项目 申报/审批/审计;construction-projects
B-7-4;七(四);X;问题整改销号、任务验收、进展报告,已销号的有验收人和日期;销号|任务验收|验收 制|进展报告|整改 验收/销号;problem-rectification;date-order@problem-rectification
`;
