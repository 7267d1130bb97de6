#!/usr/bin/env python3
"""Writes countries.tsv from the territory names of CLDR and the additions below.

Run it again only to check or renew the data, with the unpacked npm package:
    npm pack cldr-localenames-full@48.2.0 && tar xzf cldr-localenames-full-48.2.0.tgz
    python3 dictionaries/cldr/convert.py package

The same package gives the same bytes.
"""
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDING = os.path.join(HERE, "..", "opencc", "TSCharacters.txt")

# No names of places in running text: the whole world, CLDR's testing and grouping codes.
LEFT_OUT = {"001", "021", "057", "QO", "UM", "XA", "XB", "ZZ"}

BODIES = {"EU", "UN"}

REGIONS = {"EZ"}

# CLDR's long or bracketed names stand better behind the name that texts use.
NAMES = {
    "AE": "阿联酋", "BA": "波黑", "CC": "科科斯群岛", "CD": "刚果民主共和国", "CG": "刚果共和国", "CV": "佛得角", "CZ": "捷克",
    "FK": "福克兰群岛", "HK": "香港", "MO": "澳门", "PS": "巴勒斯坦", "SA": "沙特阿拉伯", "ID": "印度尼西亚",
    "017": "?中非", "DM": "?多米尼克",
}

ENGLISH = {
    "CC": "Cocos Islands", "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "HK": "Hong Kong",
    "MM": "Myanmar", "MO": "Macau", "PS": "Palestine", "TR": "Turkey", "017": "Central Africa", "011": "West Africa",
    "014": "East Africa", "015": "North Africa", "018": "Southern Africa", "030": "East Asia", "034": "South Asia",
    "039": "Southern Europe", "145": "West Asia", "151": "Eastern Europe", "154": "Northern Europe",
    "155": "Western Europe", "419": "Latin America", "MF": "Saint Martin", "FK": "Falkland Islands",
}

# Formal names, short forms and older names, by territory. Facts of common usage; MIT like the rest of Wenxi.
ALIASES = """
002 阿非利加
003 北美
005 南美
009 ?澳洲大陆
013 ?中美 中美地区
018 非洲南部 ?南非洲
029 加勒比 加勒比海地区
053 澳大拉西亚地区
061 波利尼西亚 玻里尼西亚
142 亚细亚
150 欧罗巴 ?欧陆
202 撒哈拉以南的非洲 撒哈拉以南地区 黑非洲
419 拉美 拉丁美洲地区 拉美地区
AD 安道尔公国
AE 阿拉伯联合酋长国 阿拉伯联合大公国
AF 阿富汗伊斯兰共和国 阿富汗伊斯兰酋长国
AG 安提瓜
AL 阿尔巴尼亚共和国
AM 亚美尼亚共和国
AO 安哥拉共和国
AQ 南极 南极大陆
AR 阿根廷共和国
AT 奥地利共和国 ?奥国
AU 澳洲 澳大利亚联邦
AZ 阿塞拜疆共和国
BA 波斯尼亚和黑塞哥维那 波斯尼亚 波士尼亚 波斯尼亚与黑塞哥维那 ?波赫
BB 巴巴多斯岛
BD 孟加拉 孟加拉人民共和国
BE 比利时王国
BF 上沃尔特
BG 保加利亚共和国
BH 巴林王国
BI 布隆迪共和国
BJ 贝宁共和国 ?达荷美
BN 文莱达鲁萨兰国 汶莱
BO 多民族玻利维亚国
BR 巴西联邦共和国
BS 巴哈马国
BT 不丹王国
BW 博茨瓦纳共和国
BY 白俄 白俄罗斯共和国
CA ?加国
CC 科科斯（基林）群岛 基林群岛
CD 刚果（金） 刚果(金) 民主刚果 刚果金 扎伊尔 ?萨伊
CF ?中非
CG 刚果（布） 刚果(布) 刚果布 刚果
CH 瑞士联邦
CI 象牙海岸
CL 智利共和国
CM 喀麦隆共和国
CN 中华人民共和国 ?中华 新中国 ?华夏 ?神州
CO 哥伦比亚共和国
CR 哥斯达黎加共和国
CU 古巴共和国
CV 佛得角共和国
CY 塞浦路斯共和国 塞普勒斯
CZ 捷克共和国
DE 德意志联邦共和国 德意志 联邦德国
DJ 吉布提共和国
DK 丹麦王国
DO 多米尼加 多明尼加
DM 多米尼克国 多米尼克联邦
DZ 阿尔及利亚民主人民共和国
EC 厄瓜多尔共和国
EE 爱沙尼亚共和国
EG 阿拉伯埃及共和国
EH 阿拉伯撒哈拉民主共和国
ER 厄立特里亚国
ES 西班牙王国
ET 埃塞俄比亚联邦民主共和国 埃塞 衣索匹亚
EU 欧洲联盟
FI 芬兰共和国
FJ 斐济共和国 斐济群岛
FK 马尔维纳斯群岛 马岛 福克兰群岛（马尔维纳斯群岛） 福克兰
FM 密克罗尼西亚联邦
FO 法罗
FR 法兰西 法兰西共和国
GA 加蓬共和国
GB 大不列颠 大不列颠及北爱尔兰联合王国 联合王国 英伦 ?英伦三岛
GE ?乔治亚
GG 根西
GH 加纳共和国 黄金海岸
GM 冈比亚共和国
GQ 赤道几内亚共和国
GR 希腊共和国
GT 危地马拉共和国
GW 几内亚比绍共和国
GN 几内亚共和国
GY 圭亚那合作共和国
HK 香港特别行政区 中国香港特别行政区 中国香港 香港特区 ?香江
HN 洪都拉斯共和国
HR 克罗地亚共和国
HT 海地共和国
HU 匈牙利共和国
IC 加那利群岛
ID 印尼 印度尼西亚共和国
IE 爱尔兰共和国
IL 以色列国
IN 印度共和国 ?天竺
IQ 伊拉克共和国
IR 伊朗伊斯兰共和国 ?波斯
IS 冰岛共和国
IT 意大利共和国 ?意国
JO 约旦哈希姆王国
JP 日本国 ?东瀛 ?扶桑
KE 肯尼亚共和国
KG 吉尔吉斯共和国
KH 柬埔寨王国 高棉
KI 基里巴斯共和国
KM 科摩罗联盟
KN 圣基茨 圣克里斯托弗和尼维斯
KP 朝鲜民主主义人民共和国 北朝鲜 北韩
KR 大韩民国 南韩 南朝鲜
KW 科威特国
KZ 哈萨克斯坦共和国 ?哈国
LA 老挝人民民主共和国
LB 黎巴嫩共和国
LI 列支敦士登公国
LK 斯里兰卡民主社会主义共和国 锡兰
LR 利比里亚共和国
LS 莱索托王国
LT 立陶宛共和国
LU 卢森堡大公国
LV 拉脱维亚共和国
LY 利比亚国
MA 摩洛哥王国
MC 摩纳哥公国
MD 摩尔多瓦共和国 摩尔达维亚
ME 蒙特内哥罗
MG 马达加斯加共和国
MH 马绍尔群岛共和国 马绍尔
MK 马其顿 北马其顿共和国 前南斯拉夫马其顿共和国
ML 马里共和国
MM 缅甸联邦共和国 缅甸联邦
MN 蒙古国 外蒙古 外蒙 蒙古人民共和国
MO 澳门特别行政区 中国澳门特别行政区 中国澳门 澳门特区 ?濠江
MP 北马里亚纳
MR 毛里塔尼亚伊斯兰共和国
MT 马耳他共和国
MU 毛里求斯共和国
MV 马尔代夫共和国
MW 马拉维共和国
MX 墨西哥合众国
MY 大马 马来西亚联邦
MZ 莫桑比克共和国
NA 纳米比亚共和国
NE 尼日尔共和国
NG 尼日利亚联邦共和国
NI 尼加拉瓜共和国
NL 荷兰王国 尼德兰
NO 挪威王国
NP 尼泊尔联邦民主共和国
NR 瑙鲁共和国
NZ ?纽国
OM 阿曼苏丹国
PA 巴拿马共和国
PE 秘鲁共和国
PG 巴新
PH 菲律宾共和国
PK 巴基斯坦伊斯兰共和国 ?巴铁
PL 波兰共和国
PS 巴勒斯坦国 巴勒斯坦领土 巴勒斯坦自治区
PT 葡萄牙共和国
PW 帕劳共和国 贝劳
PY 巴拉圭共和国
QA 卡塔尔国
RO 罗马尼亚共和国
RS 塞尔维亚共和国
RU 俄罗斯联邦 俄国 苏俄 俄联邦 沙俄 ?露西亚
RW 卢旺达共和国
SA 沙特 沙特阿拉伯王国 沙乌地
SB 所罗门
SC 塞舌尔共和国 塞席尔群岛
SD 苏丹共和国
SE 瑞典王国
SG 新加坡共和国 狮城 星洲
SI 斯洛文尼亚共和国
SK 斯洛伐克共和国
SL 塞拉利昂共和国
SM 圣马力诺共和国
SN 塞内加尔共和国
SO 索马里联邦共和国
SR 苏里南共和国
SS 南苏丹共和国
ST 圣多美 圣多美和普林西比民主共和国
SV 萨尔瓦多共和国
SY 阿拉伯叙利亚共和国
SZ 斯威士兰王国
TD 乍得共和国
TG 多哥共和国
TH 泰王国 ?暹罗
TJ 塔吉克斯坦共和国
TL 东帝汶民主共和国 帝汶
TN 突尼斯共和国
TO 汤加王国
TR 土耳其共和国 土国
TT 特立尼达和多巴哥共和国 特多 特立尼达
TW 台湾地区 中国台湾 ?宝岛 中国台湾省 中国台湾地区
TZ 坦桑尼亚联合共和国 坦桑
UA 乌国
UG 乌干达共和国
UN 联合国组织
US 美利坚合众国 美利坚 合众国 ?花旗国
UY 乌拉圭东岸共和国
UZ 乌兹别克斯坦共和国
VA 梵蒂冈城国 教廷 梵蒂冈城
VC 圣文森特
VE 委内瑞拉玻利瓦尔共和国 ?委国
VN 越南社会主义共和国
VU 瓦努阿图共和国
WS 西萨摩亚 萨摩亚独立国
YE 也门共和国
ZA 南非共和国
ZM 赞比亚共和国
ZW 津巴布韦共和国 罗得西亚
"""

# Taiwanese and older spellings that are oftener a person, a people, a hill or another place.
AMBIGUOUS = {"乔治亚", "乌兹别克", "吉尔吉斯", "哈萨克", "土库曼", "塔吉克", "中美", "卡达", "查德", "东加", "狮子山", "马利",
             "根息", "合众国", "大马", "马岛", "黄金海岸", "教廷", "白俄", "土国", "乌国", "帝汶", "特多", "贝劳", "高棉",
             "星洲", "英伦", "坦桑", "德意志", "所罗门", "福克兰", "法罗", "根西", "贝南", "尼日", "加彭", "葛摩",
             "马尔他", "马绍尔"}

# Names of something else in CLDR, or slips.
WRONG = {"加勒比海", "撒哈拉撒沙漠以南非洲"}


def read(package, locale):
    with open(os.path.join(package, "main", locale, "territories.json"), encoding="utf-8") as file:
        return json.load(file)["main"][locale]["localeDisplayNames"]["territories"]


def folding():
    with open(FOLDING, encoding="utf-8") as file:
        pairs = (line.rstrip("\n").split("\t") for line in file if "\t" in line)
        return {left: right.split(" ")[0] for left, right in pairs}


def main(package):
    chinese, english = read(package, "zh"), read(package, "en")
    others = [read(package, locale) for locale in ("zh-Hant", "zh-Hant-HK", "zh-Hans-HK", "zh-Hans-MO", "zh-Hans-SG")]
    table = folding()

    def simplify(text):
        return "".join(table.get(character, character) for character in text)

    added = {}
    for line in ALIASES.strip().splitlines():
        code, *names = line.split(" ")
        assert code in chinese and code not in added, code
        added[code] = names

    groups = {"Continents and regions": [], "Unions": [], "Countries and territories": []}
    for code in chinese:
        if code in LEFT_OUT or "-alt-" in code:
            continue
        name = NAMES.get(code, chinese[code])
        candidates = [chinese[code]]
        candidates += [chinese[key] for key in chinese if key.startswith(code + "-alt-") and "(" not in chinese[key]]
        candidates += [simplify(other[code]) for other in others if code in other]
        candidates += added.get(code, [])
        aliases = set()
        for alias in candidates:
            plain = alias.lstrip("?")
            if plain in WRONG or plain == name.lstrip("?") or not re.fullmatch(r"[\u3007\u4e00-\u9fff（）()-]+", plain):
                continue
            aliases.add("?" + plain if alias.startswith("?") or plain in AMBIGUOUS else plain)
        kind = "ORGANIZATION" if code in BODIES else "LOCATION"
        group = "Unions" if code in BODIES else "Continents and regions" if code.isdigit() or code in REGIONS else "Countries and territories"
        title = ENGLISH.get(code, english[code]).replace(" & ", " and ").replace("’", "'").replace("St. ", "Saint ")
        groups[group].append("\t".join([name, kind, title, "|".join(sorted(aliases)) or "-"]))

    with open(os.path.join(HERE, "countries.tsv"), "w", encoding="utf-8", newline="\n") as file:
        file.write("# Countries, territories and regions of the world: name, type, English, aliases. convert.py writes this file.\n")
        for title, lines in groups.items():
            file.write(f"\n# {title}\n" + "".join(line + "\n" for line in sorted(lines, key=lambda line: line.split("\t")[0])))


if __name__ == "__main__":
    main(sys.argv[1])
