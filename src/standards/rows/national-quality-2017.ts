/** 教督〔2017〕6号, row by row (format: see `provisionsOf`): 7 resources, 15 of the government, 9 of quality, approval, what rules out. */
export const nationalQualityRows = `
N17-r1;资源配置第1项;N;每百名学生高于规定学历教师小学4.2人、初中5.3人以上,差异系数不超过0.50、0.45;;school-profile.high_degree teacher-roster.highest_degree
N17-r2;资源配置第2项;N;每百名学生县级以上骨干教师1人以上,差异系数不超过0.50、0.45;;school-profile.backbone
N17-r3;资源配置第3项;N;每百名学生体育、艺术专任教师0.9人以上,差异系数不超过0.50、0.45;;school-profile.pe_art_full_time
N17-r4;资源配置第4项;N;生均教学及辅助用房小学4.5㎡、初中5.8㎡以上,差异系数不超过0.50、0.45;;school-profile.teaching_area
N17-r5;资源配置第5项;N;生均体育运动场馆小学7.5㎡、初中10.2㎡以上,差异系数不超过0.50、0.45;;school-profile.sports_area
N17-r6;资源配置第6项;N;生均教学仪器设备值小学2000元、初中2500元以上,差异系数不超过0.50、0.45;;school-profile.equipment_value
N17-r7;资源配置第7项;N;每百名学生网络多媒体教室小学2.3间、初中2.4间以上,差异系数不超过0.50、0.45;;school-profile.multimedia_rooms
N17-g1;政府保障程度第1项;D;学校规划布局合理;规划布局|布局 合理;
N17-g2;政府保障程度第2项;D;城乡学校建设标准、教师编制标准、公用经费定额、基本装备标准统一;四个统一/四统一|城乡 统一;
N17-g3;政府保障程度第3项;N;每12个班有音乐、美术专用教室各1间以上,音乐不小于96㎡、美术不小于90㎡;音乐 专用教室/教室 面积|美术 专用教室/教室 面积|音乐、美术专用教室;art-room-area
N17-g4;政府保障程度第4项;N;小学、初中不超过2000人,九年一贯制义务教育段不超过2500人;学校规模|办学规模|在校生 规模|规模;school-profile.student_count
N17-g5;政府保障程度第5项;N;小学每班不超过45人、初中50人;班额;class-size class-size-grid.class_1 school-profile.max_class_size
N17-g6;政府保障程度第6项;N query;不足100人的学校按100人核定公用经费;不足100人|100人 公用经费;school-funds
N17-g7;政府保障程度第7项;N least=8000元;特殊教育学校生均公用经费不低于8000元;特殊教育/特教 公用经费;
N17-g8;政府保障程度第8项;D;教师平均工资收入不低于当地公务员;教师 工资 公务员|工资 不低于/公务员;
N17-g9;政府保障程度第9项;N;教师五年360学时培训完成率100%;培训完成率|360学时|培训 完成率/学时;school-profile.training_rate teacher-training.total_hours teacher-roster.training_hours_5y
N17-g10;政府保障程度第10项;D;县级统筹分配教职工编制和岗位;统筹 编制/岗位|县管校聘;
N17-g11;政府保障程度第11项;N;每年交流轮岗教师不低于应交流的10%,其中骨干不低于20%;交流 比例/轮岗|轮岗|交流 比例/轮岗;school-profile.exchange_rate teacher-exchange
N17-g12;政府保障程度第12项;N;专任教师持证上岗率100%;持证率|持证上岗;school-profile.cert_rate teacher-roster.teacher_cert
N17-g13;政府保障程度第13项;N least=100/95%;城区、镇区公办小学划片就近入学100%、初中95%以上;就近 入学 比例|划片 比例|就近划片;
N17-g14;政府保障程度第14项;D least=50%;优质高中招生名额分配不低于50%,向农村初中倾斜;优质高中/优质普通高中 名额/比例|名额分配;
N17-g15;政府保障程度第15项;P part least=85%;留守儿童关爱体系健全,符合条件的随迁子女85%以上在公办或政府购买服务的学校就读;留守儿童 关爱/体系|随迁子女;left-behind migrant-list
N17-q1;教育质量第1项;N;初中三年巩固率不低于95%;三年巩固率|初中 巩固率|巩固率;pupil-statistics.consolidation_rate school-profile.retention_rate
N17-q2;教育质量第2项;N;残疾儿童少年入学率不低于95%;残疾 入学率;school-profile.disabled_enrolment_rate disability-mainstream
N17-q3;教育质量第3项;P query;所有学校有章程,管理与教学信息化;章程;school-profile.charter
N17-q4;教育质量第4项;N;教师培训经费不低于公用经费预算的5%;培训经费;school-profile.training_fund fund-budget
N17-q5;教育质量第5项;D;教师能熟练运用信息化手段教学;教师 信息化 运用/熟练/手段;
N17-q6;教育质量第6项;D;德育工作、校园文化达到良好以上;德育 良好/水平|校园文化 良好/水平|德育 工作|校园文化;
N17-q7;教育质量第7项;N;课程开齐开足,综合实践活动有效开展;开齐/开足|综合实践;timetable;curriculum-subject-missing curriculum-periods
N17-q8;教育质量第8项;N part;没有过重课业负担;课业负担|!课业负担/作业负担 过重/重;homework
N17-q9;教育质量第9项;N least=3级;国家质量监测学业水平达到Ⅲ级以上,校际差异率低于0.15;质量监测|学业水平|差异率|质量监测 水平/等级;
N17-s;社会认可度;N least=85%;社会认可度不低于85%;社会认可度|认可度|满意度;
N17-v;一票否决;P part forbidden;没有以考试方式招生、违规择校、重点校和重点班;考试 招生|择校|重点校|重点班|快慢班|!考试 招生/选拔;class-size school-profile.key_classes
N17-m;国发〔2016〕40号#;N;没有56人以上的大班额;!大班额 -最大 -比例 -占比 -率 -消除|大班额 -最大;class-size
N17-x1;资源配置第3项;P;有体育、音乐、美术专任教师;体音美/体育/音乐/美术 专任/专职 -教室;teacher-roster school-profile.pe_art_full_time
LIB-books;教基〔2018〕5号#附表 藏书量;N query;小学生均图书25册、初中35册以上(初中册数凭记忆);生均图书/人均图书/生均藏书;school-profile.books_total
LIB-new;教基〔2018〕5号#馆藏更新;N query;每年生均新增图书1册以上;新增图书|新增图书/新增 图书;library-summary
HOMEWORK;教基厅函〔2021〕13号#;N;一、二年级没有书面作业,小学三年级以上不超过60分钟、初中90分钟;;homework
`;
