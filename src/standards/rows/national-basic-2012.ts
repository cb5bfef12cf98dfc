/**
 * 教督〔2012〕3号, row by row (format: see `provisionsOf`): the eight indicators of balance, the seventeen items of the county's
 * government as far as they are known, satisfaction; and what national law demands of every school.
 */
export const nationalBasicRows = `
N12-1+N12-2+N12-3+N12-4+N12-5+N12-6+N12-7+N12-8;校际均衡状况;N;八项指标差异系数的平均数小学不超过0.65、初中不超过0.55(生均教学及辅助用房、体育运动场馆、教学仪器设备值、百名学生计算机、生均图书、师生比、生均高于规定学历教师、生均中级以上职称教师);综合差异系数;county-cv county-school-data
N12-g1;县级政府推进工作 入学机会;D from-memory;随迁子女就学纳入规划和财政保障;随迁子女 规划/保障/财政;migrant-list
N12-g2;县级政府推进工作 入学机会;P query;建立留守儿童关爱体系;留守儿童 关爱体系/关爱服务;left-behind
N12-g3;县级政府推进工作 入学机会;N second-hand;三类残疾儿童少年入学率不低于80%;残疾 入学率;school-profile.disabled_enrolment_rate disability-mainstream
N12-g4;县级政府推进工作 入学机会;D second-hand;优质高中招生名额分配到初中的比例逐步提高;优质高中/优质普通高中 名额;
N12-g5;县级政府推进工作 保障机制;D second-hand;建立责任、监督、问责机制;均衡发展 责任/监督/问责;
N12-g6;县级政府推进工作 保障机制;N second-hand;教育经费预算单列,近三年实现“三个增长”;三个增长|教育经费 单列;growth
N12-g7;县级政府推进工作 保障机制;D second-hand;推进学校标准化建设,经费向薄弱学校倾斜;标准化建设|薄弱学校 倾斜;
N12-g8;县级政府推进工作 保障机制;D second-hand;农村税费改革转移支付不少于50%用于义务教育;税费改革/转移支付 义务教育/教育;
N12-g9;县级政府推进工作 教师队伍;D from-memory;教师绩效工资全面落实;绩效工资;
N12-g10;县级政府推进工作 教师队伍;D from-memory;教师按编制配齐,学科结构合理;教师 配齐/编制/学科结构;
N12-g11;县级政府推进工作 教师队伍;D from-memory;校长、教师定期交流;校长教师 交流/轮岗;teacher-exchange
N12-g12;县级政府推进工作 教师队伍;D from-memory;落实教师全员培训;全员培训;teacher-training
N12-g13;县级政府推进工作 质量与管理;D from-memory;按国家规定开齐开足课程;;timetable
N12-g14;县级政府推进工作 质量与管理;D from-memory;巩固率达到省级规定;巩固率 省级/规定;
N12-g15;县级政府推进工作 质量与管理;D from-memory;体质健康及格率达到省级规定;体质健康 及格率 -95;
N12-g16;县级政府推进工作 质量与管理;D from-memory;没有重点校、重点班,择校得到遏制;重点校|择校;
N12-g17;县级政府推进工作 质量与管理;D from-memory;学生课业负担得到减轻;课业负担;
N12-r;公众满意度;D least=85%;公众满意度不低于85%;满意度;
LAW-staff;编制标准#;N second-hand query;教职工人数符合编制标准;编制;school-profile.staff_total
LAW-training;教师〔2011〕1号#;N second-hand;教师五年培训不少于360学时;培训学时/学时;teacher-training.total_hours teacher-roster.training_hours_5y
LAW-exercise;中发〔2007〕7号#;N from-memory;学生每天锻炼一小时;;exercise-time
LAW-dropout;国办发〔2017〕72号#控制线由各省规定;N uncertain;年辍学率不超过控制线;;dropout-control school-profile.dropout_rate
LAW-certificate;教师法#第十条;N;教师都有教师资格;教师资格/资格证;teacher-roster.teacher_cert
LAW-degree;教师法#第十一条;N;小学教师学历达到中师以上、初中教师大专以上;规定学历;teacher-roster.highest_degree
LAW-attend;义务教育法#第五条、第十三条;N;没有学生辍学;;dropout-control
LAW-key-classes;义务教育法#第二十二条;P forbidden;不分重点班和非重点班;重点班/快慢班/实验班;class-size school-profile.key_classes
LAW-age;义务教育法#第十一条;N query;儿童年满六周岁入学;;student-roster.birth_date
LAW-left-behind-age;国发〔2016〕13号#;N query;留守儿童不满16周岁;;left-behind.birth_date
LAW-individual-plan;残疾人教育条例#第二十三条;P from-memory query;随班就读学生有个别化教育计划;个别化 计划/教育;disability-mainstream
LAW-aid;义务教育法#第四十四条;X query;家庭经济困难的学生得到资助;;aid-list
LAW-sports;教体艺〔2008〕5号#;N query;体育场地按班数配足;体育场地 配备/达标;sports-facilities
LAW-chemicals;危险化学品安全管理条例#第二十四条;P from-memory;剧毒、危险化学品专柜存放,双人双锁;;chemicals
`;
