"""Other languages, by their everyday words and letters: enough to name one, not to understand it."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

LANGUAGES = entries(
    """
German: der die das den dem des ein eine einen einem einer eines und oder nicht mit ohne auf aus im am ins vom zum zur
    beim bei nach von ist wird werden wie leise laut leises lautes kurz kurzer kurzes langsam schnell klang ton tür
    türe fenster regen wind donner schritte hund katze pferd feuer wasser schwert holz stein metall glas knarrt
    knarren fällt schlägt öffnet schliesst bellt heult klingt klingelt geräusch grosser kleine kleiner alte
    alter schwere schwerer klopfen schuss vogel vögel glocke schlüssel lachen weinen explosion über unter sich geht
    auto motor wald nacht hexe drache münzen knopf klick
French: le la les un une des du de et ou sur dans avec sans pour qui est au aux par se son bruit porte fenêtre pluie
    vent tonnerre pas chien chat cheval feu eau épée bois pierre métal verre grince claque ouvre ferme aboie lente
    lentement vite rapide lourd lourde vieux vieille petit petite grand grande fort doux cloche clé rire cri coup
    oiseau oiseaux forêt nuit orage voiture moteur pièces bouton ferme qui une d'une d'un l'eau l'orage
Spanish: el la los las un una unos unas de del y o con sin para por que es en al se su sonido puerta ventana lluvia
    viento trueno pasos perro gato caballo fuego agua espada madera piedra metal vidrio cristal abre cierra cruje
    ladra lento lentamente rápido pesado pesada viejo vieja pequeño pequeña grande fuerte suave campana llave risa
    grito golpe pájaro pájaros bosque noche tormenta coche motor monedas botón disparo lo le los a lejos cerca dos tres
    cuatro iglesia casa calle mar río monte hombre mujer niño niña mientras sobre bajo entre desde hasta muy más poco
    luego después antes toque toques golpes espacio nave dragón bruja
Italian: il lo la gli le un uno una di del della dei delle e con senza per che è nel nella sul sulla al alla si suono
    rumore porta finestra pioggia vento tuono passi cane gatto cavallo fuoco acqua spada legno pietra metallo vetro
    apre chiude scricchiola abbaia lento lentamente veloce pesante vecchio vecchia piccolo piccola grande forte piano
    campana chiave risata urlo colpo uccello uccelli foresta notte tempesta macchina motore monete sparo
Portuguese: o os as um uma de do da dos das e com sem para por que é no na ao se som porta janela chuva vento trovão
    passos cachorro cão gato cavalo fogo água espada madeira pedra vidro abre fecha range late devagar lentamente
    rápido pesado pesada velho velha pequeno pequena grande forte suave sino chave riso grito golpe pássaro pássaros
    floresta noite tempestade carro motor moedas botão tiro
Dutch: de het een en of niet met zonder op uit van voor naar bij is wordt zich geluid deur raam regen wind donder
    voetstappen hond kat paard vuur water zwaard hout steen metaal glas kraakt slaat opent sluit blaft langzaam snel
    zwaar zware oude kleine grote hard zacht klok sleutel lach schreeuw schot vogel vogels bos nacht onweer auto motor
    munten knop dicht
Polish: i w na z do się nie jest że od dla po przez drzwi okno deszcz wiatr grzmot kroki pies kot koń ogień woda miecz
    drewno kamień szkło otwiera zamyka skrzypi szczeka powoli szybko ciężkie ciężki stare stary mały duży głośny cichy
    dzwon klucz śmiech krzyk strzał ptak ptaki las noc burza dźwięk
Swedish: en ett och eller inte med utan på av från för till är som det den sig ljud dörr fönster regn vind åska steg
    hund katt häst eld vatten svärd trä sten metall glas knarrar öppnas stängs skäller långsamt snabbt tung tungt
    gammal gammalt liten litet stor stort klocka nyckel skratt skrik skott fågel fåglar skog natt
Danish: en et og eller ikke med uden på af fra til er som det den sig lyd dør vindue regn vind torden skridt hund kat
    hest ild vand sværd træ sten metal glas knirker åbner lukker gøer langsomt hurtigt tung gammel lille stor klokke
    nøgle latter skrig skud fugl fugle skov nat
Finnish: ja tai ei on se ovi ikkuna sade tuuli ukkonen askeleet koira kissa hevonen tuli vesi miekka puu kivi metalli
    lasi narisee aukeaa sulkeutuu haukkuu hitaasti nopeasti raskas vanha pieni suuri kello avain nauru huuto laukaus
    lintu linnut metsä yö ääni
Turkish: ve bir ile bu için değil kapı pencere yağmur rüzgar gök adım ayak köpek kedi at ateş su kılıç tahta taş metal
    cam gıcırdıyor açılıyor kapanıyor havlıyor yavaşça hızlı ağır eski küçük büyük çan anahtar gülme çığlık kuş kuşlar
    orman gece ses sesi
Czech: a v na z do se je není dveře okno déšť vítr hrom kroky pes kočka kůň oheň voda meč dřevo kámen sklo otevírá
    zavírá vrže štěká pomalu rychle těžké starý staré malý velký zvon klíč smích křik výstřel pták ptáci les noc bouře
    zvuk
Hungarian: a az egy és vagy nem ajtó ablak eső szél mennydörgés lépések kutya macska ló tűz víz kard fa kő fém üveg
    nyikorog nyílik csukódik ugat lassan gyorsan nehéz régi kicsi nagy harang kulcs nevetés kiáltás lövés madár
    madarak erdő éjszaka hang
Indonesian: dan yang di ke dari dengan tanpa untuk ini itu pintu jendela hujan angin guntur langkah anjing kucing kuda
    api air pedang kayu batu logam kaca berderit terbuka tertutup menggonggong pelan cepat berat tua kecil besar
    lonceng kunci tawa teriakan tembakan burung hutan malam suara
Norwegian: en et og eller ikke med uten på av fra til er som det den seg lyd dør døren vindu regn vind torden skritt
    hund hunden bjeffer katt hest ild vann sverd tre stein steiner metall glass knirker åpnes åpner lukkes lukker langsomt
    sakte raskt tung tunge gammel liten stor klokke nøkkel latter skrik skudd fugl fuglesang skog natt snø snøen
    fotspor ned om morgenen bakke
Romanian: un o și sau nu cu fără pe din de la este se în care ușa ușă fereastra ploaie vânt tunet pași câine pisică cal
    foc apă sabie lemn piatră metal sticlă scârțâie deschide închide latră încet repede greu veche vechi mic mare
    clopot cheie râs strigăt împușcătură pasăre păsări pădure noapte sunet acoperiș zăpadă
Croatian: i u na s sa za od do se je nije koja vrata prozor kiša vjetar vetar grom koraci pas mačka konj vatra voda mač
    drvo kamen staklo otvara otvaraju zatvara škripe škripi laje polako brzo teško teška stari stara mali veliki zvono
    ključ smijeh smeh krik pucanj ptica ptice šuma noć oluja zvuk pada po krovu
Slovak: a v na z do sa je nie dvere okno dážď vietor hrom kroky pes mačka kôň oheň voda meč drevo kameň sklo otvára
    zatvára vŕzgajú vŕzga šteká pomaly rýchlo ťažké staré starý malý veľký zvon kľúč smiech krik výstrel vták vtáky les
    noc búrka zvuk
Catalan: el la els les un una i o amb sense per que és en al so porta finestra pluja vent tro passes gos gat cavall foc
    aigua espasa fusta pedra metall vidre obre tanca grinyola borda lentament ràpid vell vella petit gran fort suau
    campana clau riure crit tret ocell ocells bosc nit tempesta
Vietnamese: tiếng mưa gió sấm cửa bước chân chó mèo ngựa lửa nước kiếm gỗ đá sủa mở đóng chuông chìa cười hét súng chim
    rừng đêm âm thanh trên trong và không nhẹ nổ
"""  # noqa: RUF001
)
"""Everyday words of each language, some of which are English words too."""

SCRIPTS = (
    ("Russian", "\u0400", "\u04ff"),
    ("Greek", "\u0370", "\u03ff"),
    ("Japanese", "\u3040", "\u30ff"),
    ("Korean", "\uac00", "\ud7af"),
    ("Chinese or Japanese", "\u4e00", "\u9fff"),
    ("Arabic", "\u0600", "\u06ff"),
    ("Hebrew", "\u0590", "\u05ff"),
    ("Hindi", "\u0900", "\u097f"),
    ("Thai", "\u0e00", "\u0e7f"),
)
"""Languages known by their letters: the first and last of each."""

RELATIVES = {
    "Ukrainian": ("Russian", "\u0456\u0457\u0454\u0491"),
    "Persian": ("Arabic", "\u067e\u0686\u0698\u06af\u06cc\u06a9"),
}
"""Languages that share another one's letters: which one's, and those that only they have."""

LETTERS = {
    "German": "äöü",
    "French": "éèêçàùœâîôû",
    "Spanish": "ñáéíóú",
    "Portuguese": "ãõçáêé",
    "Italian": "èìòàù",
    "Polish": "łąęśżźćń",
    "Swedish": "åäö",
    "Danish": "æøå",
    "Finnish": "äö",
    "Turkish": "ğışçöü",
    "Czech": "řěůčšžýáí",
    "Hungarian": "őűáéöü",
    "Norwegian": "æøå",
    "Romanian": "ăâîșț",
    "Croatian": "čćđšž",
    "Slovak": "ľĺŕťďňôáíýž",
    "Catalan": "àçèéíòóú",
    "Vietnamese": "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ",
}
"""Letters that point to a language."""
