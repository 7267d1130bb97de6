"""Draws names of every kind to fill templates and to take the place of other names."""
import os

HERE = os.path.dirname(os.path.abspath(__file__))
DICTIONARIES = os.path.join(HERE, "..")

COUNTRY_SIGNS = "中中中中中中美美美美美美日俄印俄日日英法德韩朝印巴以越泰缅蒙意加澳新马菲埃伊叙土乌阿巴西欧非拉葡荷希波匈捷古墨秘智柬老南苏华华"
CITY_SIGNS = "京京京沪津渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤粤桂琼川蜀黔滇陕甘青蒙藏宁新港港澳台穗汉连"
PROVINCES = ("河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 "
             "内蒙古 广西 西藏 宁夏 新疆 北京 天津 上海 重庆").split()
MUNICIPAL = {"北京", "天津", "上海", "重庆"}
AUTONOMOUS = {"内蒙古": "内蒙古自治区", "广西": "广西壮族自治区", "西藏": "西藏自治区", "宁夏": "宁夏回族自治区", "新疆": "新疆维吾尔自治区"}
REGIONS = ("亚洲 欧洲 非洲 美洲 拉美 北美 南美 东亚 南亚 中亚 东南亚 东北亚 中东 海湾 西欧 东欧 亚太 巴尔干 高加索 "
           "华北 华东 华南 东北 西北 西南 中原 长江 黄河 太平洋 大西洋 印度洋 地中海 加勒比 撒哈拉").split()
CITIES_ABROAD = ("纽约 华盛顿 洛杉矶 芝加哥 旧金山 波士顿 休斯敦 西雅图 亚特兰大 多伦多 渥太华 温哥华 蒙特利尔 伦敦 曼彻斯特 利物浦 爱丁堡 "
                 "巴黎 里昂 马赛 柏林 慕尼黑 汉堡 波恩 法兰克福 科隆 莱比锡 维也纳 日内瓦 苏黎世 伯尔尼 洛桑 罗马 米兰 都灵 那不勒斯 威尼斯 马德里 "
                 "巴塞罗那 里斯本 布鲁塞尔 阿姆斯特丹 海牙 鹿特丹 哥本哈根 斯德哥尔摩 奥斯陆 赫尔辛基 莫斯科 圣彼得堡 基辅 明斯克 华沙 布拉格 布达佩斯 "
                 "布加勒斯特 索非亚 贝尔格莱德 萨拉热窝 雅典 安卡拉 伊斯坦布尔 耶路撒冷 特拉维夫 加沙 贝鲁特 大马士革 巴格达 德黑兰 利雅得 迪拜 多哈 开罗 "
                 "的黎波里 突尼斯城 阿尔及尔 拉巴特 内罗毕 亚的斯亚贝巴 约翰内斯堡 开普敦 金沙萨 阿布贾 新德里 孟买 加尔各答 伊斯兰堡 卡拉奇 达卡 科伦坡 加德满都 "
                 "喀布尔 塔什干 阿拉木图 东京 大阪 京都 名古屋 横滨 广岛 札幌 首尔 汉城 釜山 平壤 河内 曼谷 清迈 仰光 金边 万象 吉隆坡 雅加达 马尼拉 悉尼 墨尔本 "
                 "堪培拉 奥克兰 惠灵顿 墨西哥城 哈瓦那 巴拿马城 波哥大 加拉加斯 利马 圣地亚哥 布宜诺斯艾利斯 里约热内卢 圣保罗 巴西利亚").split()
MINISTRIES = ("外交部 国防部 财政部 司法部 内政部 教育部 卫生部 农业部 商务部 交通部 文化部 公安部 民政部 铁道部 水利部 建设部 国土资源部 劳动部 科技部 "
              "信息产业部 国家计委 国家统计局 国家税务总局 海关总署 中国人民银行 中央军委 中央电视台 全国人大 全国人大常委会 全国政协 全国妇联 全国总工会 国务院 "
              "最高人民法院 最高人民检察院 中国科学院 中国社科院 中纪委 中组部 中宣部 解放军总政治部 国家旅游局 国家体委 国家环保总局 中国证监会 共青团中央 "
              "中共中央 中央政治局 国务院办公厅 国家林业局 民航总局 国家发改委 环保部 外经贸部").split()
MEDIA = ("新华社 人民日报 光明日报 经济日报 解放军报 中国青年报 工人日报 农民日报 法制日报 中央电视台 中新社 中国新闻社 路透社 法新社 美联社 德新社 塔斯社 "
         "俄通社 国际文传电讯社 共同社 时事社 韩联社 朝中社 安莎社 埃菲社 中东通讯社 读卖新闻 朝日新闻 每日新闻 产经新闻 纽约时报 华盛顿邮报 华尔街日报 今日美国报 "
         "洛杉矶时报 时代周刊 新闻周刊 泰晤士报 卫报 金融时报 每日电讯报 费加罗报 世界报 明镜周刊 消息报 共青团真理报 联合早报 文汇报 大公报 明报 南华早报 "
         "英国广播公司 美国有线电视新闻网 参考消息 环球时报 羊城晚报 新民晚报 北京晚报 南方周末 解放日报 文学报 求是 半月谈 瞭望").split()
INTERNATIONAL = ("联合国 安理会 联合国安理会 欧盟 欧盟委员会 欧洲议会 欧洲央行 北约 东盟 非盟 阿盟 独联体 世贸组织 世界贸易组织 世界银行 亚洲开发银行 亚行 国际货币基金组织 "
                 "世界卫生组织 教科文组织 联合国教科文组织 国际奥委会 国际足联 亚足联 欧足联 国际法院 国际原子能机构 国际红十字会 欧佩克 石油输出国组织 七国集团 二十国集团 "
                 "经合组织 欧安组织 联合国难民署 联合国儿童基金会 国际劳工组织 国际刑警组织 不结盟运动 欧洲联盟 非洲统一组织 阿拉伯国家联盟 海湾合作委员会 英联邦 巴解组织 哈马斯 "
                 "真主党 塔利班 五角大楼 白宫 美联储 国际田联 国际排联 国际乒联 太平洋岛国论坛 上海合作组织 绿色和平组织 大赦国际 世界自然基金会").split()
BRANDS = ("海尔 长虹 联想 方正 康佳 春兰 格力 美的 科龙 万科 华为 中兴 宝钢 鞍钢 武钢 首钢 邯钢 大庆油田 中石油 中石化 中海油 中国电信 中国移动 中国联通 一汽 二汽 "
          "上汽 东风 燕京啤酒 青岛啤酒 同仁堂 全聚德 微软 英特尔 摩托罗拉 诺基亚 爱立信 西门子 索尼 松下 东芝 三星 现代 大宇 通用汽车 福特 丰田 本田 大众 奔驰 宝马 "
          "波音 空中客车 壳牌 埃克森 美孚 可口可乐 百事可乐 麦当劳 沃尔玛 家乐福 花旗银行 汇丰银行 国际商用机器公司 惠普 戴尔 苹果公司 雅虎 搜狐 新浪 网易 腾讯 百度 阿里巴巴 "
          "京东 小米 特斯拉 谷歌 脸书 亚马逊 推特 高通 工商银行 建设银行 中国银行 农业银行 招商银行 国航 南航 东航 中国平安 中信集团 光大集团").split()
BRAND_SIGNS = "华中金天海东新宏大兴隆泰盛达康永恒丰源宝利通远方正鑫瑞安信德联创力科龙凯飞星光明美佳嘉伟业鼎升"
TRADES = "科技 电子 汽车 钢铁 石化 医药 食品 建筑 纺织 机械 电力 实业 投资 房地产 证券 保险 化工 水泥 造纸 服装 电器 软件 通信 传媒 物流 航空 旅游".split()
FIRMS = "公司 集团 有限公司 股份有限公司 集团公司 总公司 厂 有限责任公司".split()
SCHOOLS = ("大学 师范大学 理工大学 医科大学 农业大学 工业大学 外国语大学 师范学院 医学院 体育学院 第一中学 第二中学 实验小学 第三小学 人民医院 中医院 第一医院 儿童医院 "
           "博物馆 图书馆 电视台 广播电台 日报社 晚报社 公安局 法院 中级人民法院 人民检察院 税务局 工商局 教育局 卫生局 环保局 歌舞团 京剧院 作家协会 足球俱乐部 商会 消费者协会 "
           "海关 边防检查站 派出所 交警支队 火车站派出所 社会科学院 农科院 气象台 地震局 党校 商业银行 供销社 工会 妇联").split()
INSTITUTES = ("北京大学 清华大学 中国人民大学 复旦大学 南开大学 武汉大学 中山大学 浙江大学 南京大学 北大 清华 人大 中国科学院 中国社会科学院 中国农科院 中央党校 "
              "中央音乐学院 北京师范大学 协和医院 北京医院 解放军总医院 哈佛大学 耶鲁大学 牛津大学 剑桥大学 斯坦福大学 麻省理工学院 哥伦比亚大学 东京大学 早稻田大学 莫斯科大学 "
              "布鲁金斯学会 兰德公司 故宫博物院 中国美术馆 中国作协 中国文联 中国足协 中国奥委会").split()
TEAMS = "队 男队 女队 男排 女排 男篮 女篮 足球队 国家队 青年队 国奥队 乒乓球队 女足".split()
JAPANESE_FAMILY = ("桥本 小渊 村山 宫泽 细川 羽田 森 小泉 安倍 福田 麻生 鸠山 菅 野田 岸田 石破 高市 中曾根 竹下 海部 田中 佐藤 铃木 高桥 渡边 伊藤 山本 中村 小林 加藤 吉田 "
                   "山田 佐佐木 山口 松本 井上 木村 清水 山崎 池田 阿部 石川 前田 藤田 小川 后藤 冈田 长谷川 村上 近藤 石井 坂本 远藤 青木 藤井 西村 太田 三浦 藤原 松田 中岛 "
                   "原田 小野 竹内 中野 河野 武村 久间 东条 松下 丰田 本田 盛田 川端 大江 三岛 夏目 芥川 谷崎 黑泽 宫崎 北野 高仓 细谷 林 柳井 梶山 龟井 土井 不破 额贺 町村 茂木").split()
JAPANESE_GIVEN = ("龙太郎 惠三 富市 喜一 护熙 孜 喜朗 纯一郎 晋三 康夫 太郎 由纪夫 直人 佳彦 文雄 茂 早苗 康弘 登 俊树 角荣 荣作 善幸 秀树 健一 英机 正义 章生 幸之助 宗一郎 昭夫 "
                  "康成 健三郎 由纪夫 漱石 龙之介 润一郎 明 骏 武 健 雄一 俊二 静香 隆 哲三 福志郎 美智子 惠子 洋子 和子 真由美 直美 史代 一郎 次郎 三郎 浩二 诚 博 弘 修 进 "
                  "正 稔 清 实 洋平 信孝 敏充 外次郎 聪 大辅 翔太 健太 拓也 直树 和也 达也 裕子 久美子 奈绪").split()
KOREAN_FAMILY = "金 李 朴 崔 郑 姜 赵 尹 张 林 吴 韩 申 徐 权 黄 安 宋 柳 洪 全 高 文 孙 裴 卢 车 白 南宫".split()
KOREAN_SIGNS = "大中泳三斗焕泰愚正日成恩武铉明博槿惠在寅钟泌英秀贤俊浩敏智慧恩珠善美真实哲圭熙东勋相镐容秉宪基昌赫南淑京順宪洙石宇"
VIETNAMESE = ("黎可漂 杜梅 武文杰 潘文凯 陈德良 农德孟 阮文灵 阮富仲 阮晋勇 张晋创 阮春福 范文同 武元甲 阮氏萍 范平明 苏林 裴青山 潘廷擢 阮孟琴 黄文太 阮文安 陈大光").split()
FOREIGN_BODIES = ("外交部 国防部 财政部 内政部 司法部 农业部 商务部 卫生部 教育部 劳工部 能源部 国务院 国会 议会 众议院 参议院 最高法院 宪法法院 中央银行 央行 总统府 空军 海军 陆军 "
                  "国防军 民主党 共和党 工党 保守党 社会党 社会民主党 人民党 共产党 自由党 代表团 军事代表团 经贸代表团 大使馆 驻华使馆 总领事馆 国家电视台 航空公司 奥委会 足协 国家银行 "
                  "统计局 移民局 中央情报局 联邦调查局 海关总署 农林部 移民部").split()
COMMITTEES = "省委 市委 县委 区委 团省委 团市委 市政协 省政协 县政协 市人大 省人大".split()
TRANSLITERATION = set("阿埃艾爱安昂奥澳巴白柏拜班邦保鲍贝本比彼宾波伯勃博布查茨达戴丹当道德登迪底蒂丁东杜顿多俄厄恩尔法范菲费芬丰冯佛夫弗福富盖干甘冈高戈哥格葛根贡古"
                      "圭哈海汉豪赫黑亨胡华惠霍基吉季加嘉贾简杰金津卡凯坎康考科柯克肯库奎昆拉莱来赖兰朗劳勒雷蕾里黎李丽利莉连林琳龙隆卢鲁路吕伦罗洛马玛迈麦曼芒毛梅门蒙米"
                      "密明莫默姆穆木纳娜乃南内尼妮宁纽努诺欧帕派潘庞佩彭皮平珀普齐奇恰乔切琴丘让热仁日荣茹瑞若萨塞赛桑瑟森沙山尚绍舍申圣施什史斯丝思苏索塔泰坦汤唐"
                      "陶特滕提图托瓦万旺威韦维魏温文翁沃乌伍西希锡夏香肖歇谢辛兴休许雪逊雅亚延扬耶叶伊宜因英尤于约泽扎詹章张珍朱兹佐")


NO_GIVEN = set("区县市镇村后队老长家先小姐爷官员入四二三五六七八不何皇帝王庄寨岗坡沟屯店铺门桥站路们的了在是有者人事手头口面经理某")


def lines(*path):
    with open(os.path.join(DICTIONARIES, *path), encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip() and not line.startswith("#")]


class Names:
    def __init__(self, rng, texts):
        self.rng = rng
        self.surnames = lines("ner", "surnames.txt")
        places = lines("ner", "places.txt")
        self.countries = [name for name in places[:places.index("马绍尔群岛") + 1] if name not in ("关岛", "克里米亚")]
        self.common = ("中国 中国 美国 美国 日本 俄罗斯 英国 法国 德国 韩国 朝鲜 印度 巴基斯坦 以色列 巴勒斯坦 伊拉克 伊朗 意大利 西班牙 巴西 阿根廷 澳大利亚 加拿大 埃及 南非 "
                       "泰国 印尼 印度尼西亚 马来西亚 新加坡 菲律宾 越南 蒙古 南斯拉夫 乌克兰 波兰 土耳其 荷兰 瑞典 丹麦 芬兰 挪威 瑞士 墨西哥 古巴 香港 台湾 澳门").split()
        surnames = set(self.surnames)
        given, weights, self.transliterated, self.places, self.organizations = [], [], [], [], []
        for line in lines("jieba", "dict.txt"):
            word, count, tag = line.split(" ")
            if tag == "nr" and 2 <= len(word) <= 3 and word[0] in surnames and not set(word[1:]) & NO_GIVEN:
                given.append((word[0], word[1:]))
            elif tag == "nrt" and 2 <= len(word) <= 6 and all(c in TRANSLITERATION for c in word):
                self.transliterated.append(word)
            elif tag == "ns" and 2 <= len(word) <= 5 and word[-1] in "市县州" and int(count) >= 3:
                self.places.append(word)
                if len(word) == 3 and int(count) > 20:
                    self.places.append(word[:-1])
            elif tag == "nt" and len(word) >= 3 and int(count) >= 3 and not word.endswith("政府"):
                self.organizations.append(word)
        self.family = [a for a, _ in given]
        self.given = [b for _, b in given]
        self.seen = {"PER": [], "LOC": [], "ORG": []}
        for text in texts:
            for start, end, kind in text.spans:
                name = text.characters[start:end]
                if 1 < len(name) <= 14:
                    self.seen[kind].append(name)

    def one(self, values):
        return values[int(self.rng.random() * len(values))]

    def chinese(self):
        return self.one(self.family) + self.one(self.given)

    def foreign(self):
        first = self.one(self.transliterated)
        draw = self.rng.random()
        if draw < 0.2:
            # Sounds put together afresh: no list of names holds the next minister's.
            signs = sorted(TRANSLITERATION)
            return "".join(self.one(signs) for _ in range(2 + int(self.rng.random() * 4)))
        return first + "·" + self.one(self.transliterated) if draw < 0.32 else first

    def neighbour(self):
        draw = self.rng.random()
        if draw < 0.6:
            return self.one(JAPANESE_FAMILY) + self.one(JAPANESE_GIVEN)
        if draw < 0.9:
            return self.one(KOREAN_FAMILY) + self.one(KOREAN_SIGNS) + (self.one(KOREAN_SIGNS) if self.rng.random() < 0.85 else "")
        return self.one(VIETNAMESE)

    def neighbour_family(self):
        return self.one(JAPANESE_FAMILY if self.rng.random() < 0.8 else KOREAN_FAMILY)

    def foreign_body(self):
        draw = self.rng.random()
        head = self.country() if draw < 0.9 else self.one(COUNTRY_SIGNS)
        return head + self.one(FOREIGN_BODIES)

    def committee(self):
        draw = self.rng.random()
        if draw < 0.35:
            return self.one(COMMITTEES)
        place = self.city()
        return place + "委" if place[-1] in "市县区州" else (self.one(PROVINCES) + "省委" if draw < 0.6 else place + "市委")

    def country(self):
        """The large ones are in the news more often than the others."""
        return self.one(self.common) if self.rng.random() < 0.4 else self.one(self.countries)

    def person(self):
        draw = self.rng.random()
        return self.chinese() if draw < 0.5 else self.foreign() if draw < 0.75 else self.neighbour() if draw < 0.8 else self.one(self.seen["PER"])

    def province(self):
        name = self.one(PROVINCES)
        return name if self.rng.random() < 0.5 else AUTONOMOUS.get(name, name + ("市" if name in MUNICIPAL else "省"))

    def city(self):
        return self.one(self.places)

    def abroad(self):
        return self.one(CITIES_ABROAD)

    def place(self):
        draw = self.rng.random()
        return (self.city() if draw < 0.4 else self.abroad() if draw < 0.55 else self.one(self.countries) if draw < 0.65
                else self.one(self.seen["LOC"]))

    def company(self):
        if self.rng.random() < 0.4:
            return self.one(BRANDS)
        head = self.city().rstrip("市县") if self.rng.random() < 0.3 else ""
        brand = self.one(BRAND_SIGNS) + self.one(BRAND_SIGNS)
        if self.rng.random() < 0.2:
            brand = self.one(self.transliterated)
        trade = self.one(TRADES) if self.rng.random() < 0.7 else ""
        return head + brand + trade + self.one(FIRMS)

    def institute(self):
        return self.one(INSTITUTES) if self.rng.random() < 0.4 else self.city() + self.one(SCHOOLS)

    def ministry(self):
        return self.one(MINISTRIES)

    def team(self):
        draw = self.rng.random()
        head = self.one(self.countries) if draw < 0.45 else self.one(PROVINCES) if draw < 0.7 else self.city().rstrip("市县州")
        return head + self.one(TEAMS)

    def organization(self):
        draw = self.rng.random()
        return (self.one(self.seen["ORG"]) if draw < 0.4 else self.one(self.organizations) if draw < 0.55 else self.company() if draw < 0.75
                else self.institute() if draw < 0.9 else self.ministry())
