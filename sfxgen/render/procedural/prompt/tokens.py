"""The words and breaks of a prompt, whether a sentence, a list, or a file's name."""

from __future__ import annotations

import re
import unicodedata

LONGEST_PROMPT = 4000
"""In characters; the rest is not read, because nobody describes a sound in more."""

DASH, THEN = "\u2014", "then"

TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[,;.:!?()\[\]\u2014\n]")

SPEAKS = "yell|shout|sa(?:y|id)|cr(?:y|ies|ied)|scream|call|ask|bark|order|whisper|mutter|announce|repl(?:y|ies)|shriek"
"""What stands beside words in quotes that somebody speaks."""

REWRITTEN = (
    (
        re.compile(rf'(?i)["\u201c][^"\u201d]{{1,80}}["\u201d],?(?=(?: [\w\']+){{0,3}} (?:{SPEAKS})(?:s|ed|ing)?\b)'),
        " ",
    ),
    (re.compile(rf'(?i)(\b(?:{SPEAKS})(?:s|ed|ing)?\b[^"\u201c]{{0,24}})["\u201c][^"\u201d]{{1,80}}["\u201d]'), r"\1 "),
    (re.compile(r"[\u2018\u2019\u02bc`]"), "'"),
    (re.compile(r"(?<=[^\W\d_])'(?=\W|$)|(?<!\w)'(?=\w)"), " "),
    (re.compile(r"(?<=[a-z0-9])(?=[A-Z][a-z])"), " "),
    (re.compile(r"(?<=[a-z])(?=[A-Z])"), " "),
    (re.compile(r"(?i)\bas (\w+) as (?:an? |the )?(?!if\b|though\b)\w+"), r" \1 "),
    (re.compile(r"(?i)\b\w+-(?:like|proof|esque|shaped|themed|flavou?red|colou?red|inspired|grade|worthy)\b"), " "),
    (re.compile(r"(?i)\b(?!nes|snes|retro|arcade|gameboy|chiptune)[^\W\d_]+-styled?\b"), " "),
    (
        re.compile(
            r"(?i)\b(?!sky-)[^\W\d_]+-(fast|quick|smooth|sharp|thin|hard|soft|quiet|silent|cold|hot|deep|heavy|light|loud|bright|"
            r"clear|crisp|clean|dry|tight|slow|strong|thick|flat|high|low|warm|dark|white|black|red|blue|green|sweet)\b"
        ),
        r" \1 ",
    ),
    (re.compile(r"(?i)\b(?:that|which) \w+(?:s|ed) like\b[^,;.\u2014]*"), " "),
    (re.compile(r"(?i)\b(\w{3,}) (?:after|upon) \1\b(?= of\b)"), r"\1"),
    (re.compile(r"(?i)\b(\w{3,}) (?:after|upon) \1\b"), r"repeated \1"),
    (re.compile(r"(?i)\b(?:burst|break|erupt|dissolve)(?:s|ing|ed)? (?:out )?(?:into|in) tears\b"), "cries"),
    (
        re.compile(
            r"(?i)\b(?:burst|break|erupt|dissolve)(?:s|ing|ed)? (?:out )?(?:into|in) (?=laughter|applause|cheers)"
        ),
        " ",
    ),
    (re.compile(r"(?i)\b\w+ with (?:laughter|mirth|glee)\b"), "laughs"),
    (re.compile(r"(?i)\bnon[- ]?stop\b"), "continuous"),
    (re.compile(r"(?i), (?:an? )?(?:(?:short|brief|long) )?pause,? (?=then\b)"), ", "),
    (
        re.compile(r"(?i)\b((?:jungle|woods|forest|rainforest|wilderness)(?: \w+)?) after (?:dark|nightfall)\b"),
        r"\1 nocturnal",
    ),
    (re.compile(r"(?i)\bafter (?:dark|nightfall|sunset|sundown)\b"), "at night"),
    (re.compile(r"(?i)\bbefore (dawn|daybreak|sunrise)\b"), r"at \1"),
    (re.compile(r"\b[wW]/o\b"), " without "),
    (re.compile(r"\b[wW]/"), " with "),
    (re.compile(r"\b(\w+)-(?:free|less)\b"), r" without \1 , "),
    (re.compile(r"-+>|=+>|\u2192|\u21d2|>+|\.\.\.|\u2026"), f" {THEN} "),
    (re.compile(r"\s[-\u2013]+\s|\u2014|\u2013|--+"), f" {DASH} "),
    (re.compile(r"(?<=\w)/(?=\w)"), " or "),
    (re.compile(r"(?<=[a-z]) \+ ?\d+\b"), " up "),
    (re.compile(r"(?<=[a-z]) -\d+\b"), " down "),
    (re.compile(r"[&+]"), " and "),
    (re.compile(r"(?i)\bcan'?t\b"), "cannot"),
    (re.compile(r"(?i)\bwon't\b"), "will not"),
    (re.compile(r"(?i)\b(\w+)n't\b"), r"\1 not"),
    (
        re.compile(r"(?i)\b(?:refuses? to|(?:will|would) not|fails? to) (?:open|budge)\b(?! (?:fire|up))"),
        "is locked",
    ),
    (
        re.compile(
            r"(?i)\b(?:grind|judder|shudder|wheeze|rattle|clank|clatter|sputter|splutter|cough|creak|groan|limp|lurch|"
            r"wind|coast|roll|spin|jerk|chug)(?:s|ed|ing)? to a(?: \w+)? (?:halt|stop|standstill)\b"
        ),
        " stops ",
    ),
    (
        re.compile(
            r"(?i)\bwith ((?:[\w']+,? ){1,7})(?:nowhere (?:to be \w+|in \w+|near\b)|"
            r"(?:both |all )?(?:absent|excluded|omitted)\b|(?:kept|left|cut|mixed) (?:well )?out\b)"
            r"(?: of (?:it|this|the \w+))?"
        ),
        r"without \1",
    ),
    (
        re.compile(r"(?i)\b(quiet|silent|still|empty|deserted|hushed),? (?:save|except|apart|aside)(?: for| from)?\b"),
        r"\1 with",
    ),
    (re.compile(r"(?i)\bpop-?ups?\b"), "popup"),
    (
        re.compile(
            r"(?i)\b(?:cough|sputter|splutter|shudder|choke|wheeze|judder|stutter)(?:s|ed|ing)? and "
            r"(?:finally |then |eventually )?"
            r"(?:dies|died|dying|stops?|stopped|stalls?|stalled|(?:conks?|cuts?|gives?) out|"
            r"goes (?:dead|quiet|silent))\b"
        ),
        " stalls ",
    ),
)
"""Spellings, each rewritten as plain words: doorClose, w/o voices, gust -> door, no gulls/boats, don't. Of a likeness
(rocket-fast, as loud as thunder, ocean-themed) only what it says of the sound is left."""


def tokenize(prompt: str) -> list[str]:
    """Return the words and breaks of a prompt, in lower case."""
    text = unicodedata.normalize("NFKC", prompt[:LONGEST_PROMPT])
    for pattern, plain in REWRITTEN:
        text = pattern.sub(plain, text)
    return TOKEN.findall(text.casefold())


def is_word(token: str) -> bool:
    """Return whether a token is a word or a number, not a break."""
    return token[0].isalnum()


def plain_text(prompt: str) -> str:
    """Return what makes a prompt itself: its words and numbers, whatever their case, spacing and punctuation."""
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", prompt).casefold()))
