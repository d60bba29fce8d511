"""Other languages, by their words and letters: enough to name one, not to understand it."""
# ruff: noqa: RUF001

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from sfxgen.render.procedural.prompt.lexicon import entries, words
from sfxgen.render.procedural.prompt.words.languages_germanic import GERMANIC
from sfxgen.render.procedural.prompt.words.languages_others import OTHERS
from sfxgen.render.procedural.prompt.words.languages_romance import ROMANCE
from sfxgen.render.procedural.prompt.words.languages_slavic import SLAVIC

EVERYWHERE = words("alarm laser robot motor radio menu piano bonus monster klik klick clic klang tik tak bip klak")
"""Words that most languages have, and English misspelt has as well."""

IN_NAMES = words(
    """
    buton el la los las le les lo il un una der die das den de des du del von van di da do al en in san o non con
    ali penn villa brett versa abe hana mia cal gil sierra fred ko ku metallica tanya tau fil lew sega tim ga kurt
    leone monte alba barca kat kim plato puerto claus springer bea adam duh rom ed rio val ai aria clair dom mali
    luka porto liga rue mann heller pueblo casa dan terra lac nina nino leon ken khan han hong sam montana dora
    wolfe fraser mont antigua bal bosco anka castillo castel chevalier caballero campana corazon cristal cuervo
    drago fino kessel klein klimt lina lister lobo lobos machado madeira mica neda oso pala pena pietro playa prat
    preto rana rayo ritter roni roi sade sparta steiner toro velo vera viola vitoria lange pierre haan keller kasten
    brava dov reb reus torr elden eden dien kon kona kor nova eva ava petit don dona donna big kyla lada laker yang
    lang angelo paso elle della bois maga sino choi damon dunn lowe fran nguyen cong
    """
)
"""Words that names have in English, too: alone they tell little."""

ENGLISH_TOO = words(
    """
    saver taste led smell verse latter sons hue lame ton fare haven brag canon portable slang gall teller am banker
    gross lung sense stem handy rad rem stare vol fort ramen sore bout cutie douche pun alter premier care fest gang
    pre pro grande lite petite forte mere mens mint lama contra sans prima para volt fee born graft grader roster
    recreation premiere sage tan tat lad fro bam ban slag chateau manga uber vice plaza alto cafe bon intra hart
    strand bach gras coup glad bro nah ante primer sin grad mod tri ab vid psi iso sat hiss rap rot rota tangent
    mantra respiration entrant timbre toll boor capra cantina allegro camino gallo acer czar sager spook toff tun
    trapper rook lev marais nagel harte carte cloche clef candela puro graver welle stanza canto castle arco singe
    drape derivative pollo quai vague stein loup eclair cloture stanger toilette ballon clique helm drag boll lager
    staal crit brute hen burr hare dock bark barker stank stark stern hind hinder welt wick wilt wand rinse grater
    grinder klaxon patter snap berg knap ganger trekker sag clavier respire sombre autobus coupe toque toques arroyo
    olla temblor bambino pianoforte grama gat gats moll aspirator puka pes kava kali orang hombre suave gran sateen
    snare spin stab stall tinker trap wrath tour asap cuisine loft loch avant kinder chai chan dung heroes pres
    succession successor successors diablo entering kindergarten volkswagen rockefeller bestseller
    """
)
"""English words that drafts do not know and other languages have."""

SCRIPTS = (
    ("Cyrillic", "\u0400", "\u04ff"),
    ("Greek", "\u0370", "\u03ff"),
    ("Japanese", "\u3040", "\u30ff"),
    ("Korean", "\uac00", "\ud7af"),
    ("Chinese or Japanese", "\u4e00", "\u9fff"),
    ("Arabic", "\u0600", "\u06ff"),
    ("Hebrew", "\u0590", "\u05ff"),
    ("Hindi", "\u0900", "\u097f"),
    ("Thai", "\u0e00", "\u0e7f"),
)
"""Scripts and the languages known by them: the first and last letter of each."""

RELATIVES = {
    "Chinese": (
        "Chinese or Japanese",
        "门马鸟飞车声响开关铃钟剑闭击战枪发脚风云电龙军队铁钢锁键钮纸叶树满泼泪员圣灵恶鸡猫们这",
    ),
    "Japanese": ("Chinese or Japanese", "剣発駆竜戦鉄闘霊撃弾扉銃雑鳴駅転壊桜気円絵図売読焼辺込働"),
    "Persian": ("Arabic", "\u067e\u0686\u0698\u06af\u06cc\u06a9"),
}
"""Languages that share another one's script: which one's, and letters that only they have."""

LETTERS = {
    "German": "äöü",
    "French": "éèêëàâîïôûùüçœ",
    "Spanish": "ñáéíóúü",
    "Portuguese": "ãõçáéíóúâêôà",
    "Italian": "àèéìòù",
    "Polish": "ąćęłńóśźż",
    "Dutch": "ëïéèö",
    "Swedish": "åäöé",
    "Danish": "æøåé",
    "Norwegian": "æøåéòô",
    "Finnish": "äöå",
    "Turkish": "çğıöşüâîû\u0307",
    "Czech": "áčďéěíňóřšťúůýž",
    "Hungarian": "áéíóöőúüű",
    "Romanian": "ăâîșțşţ",
    "Croatian or Serbian": "čćđšž",
    "Slovak": "áäčďéíĺľňóôŕšťúýž",
    "Catalan": "àçèéíïòóúü",
    "Vietnamese": "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "Indonesian": "",
    "Russian": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "Ukrainian": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "Bulgarian": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "Belarusian": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "Serbian": "абвгдђежзијклљмнњопрстћуфхцчџш",
}
"""The letters of each language that English lacks. Those with more speakers stand first."""

CYRILLIC = words("Russian Ukrainian Bulgarian Belarusian Serbian")
"""Languages in Cyrillic letters."""

BORROWED = frozenset("éèêëàâîïôûçñöüäåøæáíóúōū")
"""Letters of words and names that English borrows: crème, piñata, Götterdämmerung."""

COMPOUNDING = words("German Dutch Swedish Danish Norwegian Finnish Hungarian")
"""Languages that write compounds as one word: Feuerball."""


@cache
def vocabulary() -> dict[str, set[str]]:
    """Return each word of other languages and the languages that have it."""
    found = {word: set(LETTERS) for word in EVERYWHERE}
    for name, text in entries(GERMANIC + ROMANCE + SLAVIC + OTHERS).items():
        for word in text.split():
            found.setdefault(word, set()).add(name)
    return found


@cache
def unaccented() -> dict[str, set[str]]:
    """Return each word as typed without accents, and the languages that have it."""
    return gathered((unaccent(word), names) for word, names in vocabulary().items())


@cache
def stems() -> dict[str, set[str]]:
    """Return what the forms of each longer word begin with, and the languages that have it."""
    return gathered(
        (word[: max(4, len(word) - ENDING)], names) for word, names in unaccented().items() if len(word) > 3
    )


def gathered(pairs: Iterable[tuple[str, set[str]]]) -> dict[str, set[str]]:
    """Return each word and all the languages that it is paired with."""
    out: dict[str, set[str]] = {}
    for word, names in pairs:
        out[word] = out[word] | names if word in out else names
    return out


def unaccent(word: str) -> str:
    """Return a word as it is typed without accents: tür and tuer as tur, straße and strasse as strasse."""
    if not word.isascii():
        word = "".join(map(plain_letter, word))
    return DIGRAPHS.sub(lambda pair: pair[0][0], word)


@cache
def plain_letter(letter: str) -> str:
    """Return a letter without its accent."""
    return SINGLE.get(letter) or unicodedata.normalize("NFD", letter)[0]


ENDING = 2
"""In letters: how much of a word inflection changes."""
SINGLE = {"ı": "i", "ø": "o", "đ": "d", "ł": "l", "æ": "a", "œ": "o", "\u0307": ""}
"""Letters that are not an accent above another."""
DIGRAPHS = re.compile("ae|oe|ue|aa")
"""How letters with dots and rings are typed without them."""

MARKS = entries(
    """
German: (ung|ungen|keit|heit|schaft|ische[nrs]?|liche[nrs]?|chen|stoß|zeug|werk)$|tsch|^zer|pf|[^s]ck[lt]
French: (euse|eux|eaux|aille|issement|oire|quement|ique|ère|é|ée|ées|és)$|^d'|^l'|^qu'
Spanish: (ando|ándose|iendo|iéndose|ci[oó]n|ciones|dad|illo|illa|azo|uelo|eando|ador)$|ñ|rr[aeo]
Portuguese: (ando|endo|indo|[cç][aã]o|[cç][oõ]es|dade|eir[ao]|inh[ao]s?|agem|ador)$|lh|nh|ã|õ
Italian: (zione|zioni|mente|aggio|aggi|tore|trice|etto|etta|ello|ella|ando|mento|ità|ano|ono)$|gli|cchi|ucc|zz[aeio]$
Dutch: (heid|lijke?|ende|tjes?|ijn|ingen|eren|aar|eel|oen|aat)$|ij|aa|uu|ieuw|oei|sch[aeo]
Polish: (anie|enie|cie|o[sś][cć]|ego|ow[yea]|ami|ach|ają|ają|uje|ują|icy|nik)$|sz|cz|rz|prz|dz|ł|ą|ę|ś|ż|ź
Swedish: (ningen|ande|orna|arna|ligt|heten|skt|ning|ade)$|sk?j[äöa]|tj[äa]|å|ä
Danish: (elsen|else|erne|heden|skab|igt|ende|eren|ede)$|øj|æ|ej[a-z]
Norwegian: (elsen|else|ene|heten|skap|ende|eren|sjon|erte)$|k?skj|gj|øy|ei[a-z]|å
Finnish: (inen|iset|ss[aä]|ll[aä]|st[aä]|lt[aä]|lle|ksi|kset|uu|ee|ää|aa|ii|[td]ys|vat|vät)$|yy|uo|ie|äi|öy|ää|kk|tta
Turkish: ([iıuü]yor|l[ae]r|l[ae]r[iı]|m[ae]s[iı]|l[iı]k|s[iı]z|m[ae]k|m[iı]ş|[iı]ş)$|ğ|ı|ş
Czech: ([ae]n[ií]|ost|ov[áýé]|ého|ých|ách|ují|ení|ník)$|ř|ě|ů|št
Hungarian: ([aá]s|[eé]s|b[ae]n|b[óőo]l|r[óőo]l|n[ae]k|v[ae]l|[oöe]n|z?ik|[uú]l)$|sz|gy|ny|cs|zs|ő|ű
Romanian: (ul|ului|elor|ilor|[iâa]nd|ește|toare|[tț]ie|iei)$|ș|ț|ă|â
Croatian or Serbian: ([aei]nje|ost|ski|ama|ima|uje|aju)$|lj|nj|dž|đ|ć
Slovak: ([ae]nie|osť|ov[áýé]|ého|ých|ujú|ie)$|ľ|ĺ|ŕ|ť|ň|ô|ia|ie
Catalan: (ment|ants?|ció|dor|tge|ny|enys)$|l·l|ny
Indonesian: ^(meng|mem|men|ber|ter|pen?)[a-z]{4,}$|(kan|nya|ngan|an)$|ng[gk]
Russian: (ает|яет|ует|ится|ание|ение|ого|ый|ий|ая|ость|щий|щая)$|ы|э|ё
Ukrainian: (ється|ання|ення|ого|ий|ість|ють|уть)$|і|ї|є|ґ
Bulgarian: (ът|та|то|ане|ене|ява|ят|ащ|ащо|аща|ят)$|[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]
"""
)
"""What words of a language look like, as a pattern."""


@cache
def looks(word: str) -> tuple[str, ...]:
    """Return the languages whose words look like a word."""
    return tuple(name for name, pattern in MARKS.items() if re.search(pattern, word))
