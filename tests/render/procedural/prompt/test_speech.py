"""A prompt in another language is named, and none in English is."""
# ruff: noqa: RUF001

from __future__ import annotations

import pytest

from sfxgen.render.procedural import understand, warnings
from sfxgen.render.procedural.prompt.lexicon import entries
from sfxgen.render.procedural.prompt.words.languages import LETTERS, vocabulary

FOREIGN = entries(
    """
German: Münzen fallen in einen Holzkasten, alarm geht los, motor startet, hammer auf amboss, tur knarrt,
    Schluessel dreht sich im Schloss, Wolf heult bei Nacht
French: explosion lointaine, menu ouvert, pluie legere, chant d'oiseaux au matin, porte metallique qui claque
Spanish: Moneda recogida, puerta de metal chirriando, motor arrancando, olas en la playa
Italian: passi, porta di legno che cigola, gocce d'acqua in una caverna, ruggito di mostro
Portuguese: tiro de laser futurista, moeda coletada, vidro quebrando no chão
Dutch: Fietsbel, twee keer kort gebeld, voetstappen op grind, motor start en draait stationair
Polish: krople deszczu na blaszanym dachu, ryk potwora, ciche klikniecie przycisku
Swedish: monster vrålar, monster vralar, hund skäller två gånger, trädörr som knarrar
Danish: pistol skud, knust glas, hund gør to gange
Norwegian: hunden bjeffer to ganger, snøen knirker, lett regn på et blikktak
Finnish: moottori käynnistyy, laserlaukaus, susi ulvoo yöllä
Turkish: kapi aciliyor, motor çalışıyor, motor calisiyor
Czech: vrzající dřevěné dveře, skok hráče, pití lektvaru
Slovak: kroky na štrku, vŕzgajúce drevené dvere, tasenie meča
Hungarian: lézerlövés a barlangban, kutya kétszer ugat, páncélos lovag sétál
Romanian: împușcătură laser, pași pe pietriș, ușă de lemn care scârțâie
Croatian or Serbian: koraci po šljunku, pokretanje motora, pas laje dvaput
Indonesian: tembakan laser, raungan monster, hujan ringan di atap seng
Vietnamese: chó sủa hai lần, bắn laser, mưa nhẹ trên mái tôn
Catalan: gos que borda dues vegades, pluja suau sobre una teulada, porta de fusta que grinyola
Russian: шаги по гравию, разбитое стекло, волк воет ночью
Ukrainian: стрибок гравця, розбите скло, вовк виє вночі
Bulgarian: врата скърца, счупено стъкло, вой на вълк през нощта
Greek: βήματα στο χαλίκι, έκρηξη σε σπηλιά
Chinese: 木门吱吱作响, 狗叫两声
Japanese: 剣を抜く音, レーザー発射
Korean: 먼 천둥, 레이저 발사
"""
)
"""Prompts in each language, some of them typed without its accents."""

ENGLISH = """
piñata bursting, crème brûlée torch, doppelgänger laugh, El Diablo roar, naginata slash, café ambience, kabuki drum,
Die Walküre horn, schadenfreude jingle, blorp zorgon, coup de grâce stab, Día de los Muertos parade, De La Soul alarm,
Das Boot laser, Le Mans motor, El Toro horn, Casa Bonita gong, San Marco bell, Rio monster, Van Halen guitar, slag hiss,
Mjölnir thunder strike, hors gallop, glas break, steel dor, menu klik, buton clik, alarm robot, monster alarm, led on,
hammer hit, wolf howl, wind in the hall, warm glow hum, rat in a drum, kindergarten laughter, laser sculpture,
gran casa, Jörmungandr hiss, jalapeño sizzling in a pan, hors d'oeuvre plate, maître d' bell,
Santa Fe train, São Paulo traffic, vis-à-vis, Kel'Thuzad laugh, Zorblax the Devourer roars,
alternative laser, bestseller alarm, glad monster, tour motor
"""
"""English prompts with words and names of other languages, names of nobody's, and misspelt ones."""


def prompts(text: str) -> list[str]:
    """Return the prompts of a list."""
    return [prompt.strip() for prompt in text.split(",")]


@pytest.mark.parametrize("language", FOREIGN)
def test_a_prompt_in_another_language_is_named_and_gets_no_sound(language: str) -> None:
    """The warning tells the language, whatever English words stand in the prompt."""
    for prompt in prompts(FOREIGN[language]):
        said = " ".join(map(str, warnings(understand(prompt))))
        assert f"it seems to be {language}:" in said, prompt
        assert understand(prompt).kind == "placeholder"


@pytest.mark.parametrize("prompt", prompts(ENGLISH))
def test_no_english_prompt_is_taken_for_another_language(prompt: str) -> None:
    """Borrowed words, names and misspelt words are English company."""
    assert understand(prompt).language is None


def test_close_relatives_are_named_together() -> None:
    """Where nothing tells two languages apart, both are named."""
    assert understand("fuglesang om morgenen").language == "Danish or Norwegian"
    assert understand("motoren starter").language == "Danish or Norwegian"
    assert understand("motorsag").language == "Norwegian"


def test_each_word_is_of_a_language_whose_letters_are_known() -> None:
    """No table names a language that the scoring leaves out."""
    assert {name for names in vocabulary().values() for name in names} <= set(LETTERS)
