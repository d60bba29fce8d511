"""Words of German, Dutch and the Scandinavian languages, as prompts for sounds have them."""

from __future__ import annotations

GERMANIC = """
German: der die das den dem des ein eine einen einem einer eines und oder nicht kein keine mit ohne auf aus im in am
    ans ins vom von zum zur beim bei nach vor hinter unter über neben zwischen durch gegen um an zu für wie als wenn
    während dann danach so sehr sich es er sie man ist sind war wird werden wurde hat haben kann geht gehen los weg ab
    zweimal dreimal einmal zwei drei vier fünf leise leiser leises lautes lauter kurz kurzer kurzes kurze lang langer
    langes lange langsam langsame schnell schnelle schneller schnelles hell heller helles helle tief tiefer tiefes
    dumpf dumpfer dumpfes gross grosser grosse grosses klein kleine kleiner kleines alt alte alter altes neu neue neuer
    schwer schwere schwerer schweres leicht leichte leichter leichtes nass nasse nassen trocken kalt heiss weit fern
    ferne entfernt entfernter nah sanft sanfter weich weiche hart harte harter starker starke hölzern metallisch
    metallische rostig rostige gruselig düster fröhlich traurig wütend müde offen geschlossen klang klänge ton töne
    geräusch geräusche lärm stimme stimmen musik schrei schreie ruf schuss schüsse schlag schläge knall klick tür türe
    türen holztür fenster tor treppe treppen stufe boden dach wand decke keller haus zimmer raum küche schloss
    schlüssel riegel truhe kiste kasten holzkasten schublade kette seil glocke glocken kirche klingel uhr wecker regen
    wind sturm donner gewitter blitz schnee eis hagel wasser wassertropfen tropfen bach fluss meer wellen welle strand
    see feuer kamin kerze fackel explosion rauch hund hunde katze katzen pferd pferde kuh vogel vögel hahn krähe eule
    wolf wölfe bär drache frosch biene fliege schritte schritt fussschritte stiefel schuhe kies laub gras stein steine
    holz metall eisen stahl glas glasscheibe papier stoff blech schwert klinge dolch pfeil bogen schild rüstung ritter
    axt hammer amboss pistole gewehr kanone bombe laser zauber zauberspruch zaubertrank trank hexe magie geist gespenst
    monster ungeheuer riese zwerg held spieler gegner feind auto motor zug lastwagen flugzeug hubschrauber raumschiff
    schiff boot rad räder bremse bremsen reifen hupe maschine maschinen knopf taste tasten tastatur menü spiel punkte
    münze münzen geld gold beutel tasche buch seite mann frau kind kinder menschen menge publikum applaus lachen
    gelächter weinen nacht morgen abend tag wald höhle stadt strasse dorf markt fabrik berg garten himmel erde luft
    knarrt knarren knarzt knarzende quietscht quietschen fällt fallen schlägt schlagen öffnet öffnen öffnung schliesst
    schliessen bellt bellen heult heulen klingt klingelt klingeln läutet klopft klopfen knistert knistern tropft
    plätschert rauscht rauschen weht pfeift rollt läuft rennt springt sprung landet landung fliegt trifft bricht
    zerbricht zerspringt klirrt klirren klimpern klappert schreit brüllt brüllen knurrt faucht miaut wiehert zwitschert
    zwitschern quakt summt brummt startet starten starter stoppt fährt hält dreht zieht gezogen gedrückt geworfen
    getroffen geöffnet geschlagen trinkt trinken getrunken isst atmet atem stirbt tickt ticken feuert schiesst
    schiessen galoppiert gebrüll piept piepst gong trommel trompete flöte geige gitarre klavier aufzug fahrstuhl kaffee
    kaffeemaschine u-bahn bahn bus fahrrad motorrad traktor spinne spinnen schlange ratte maus mäuse schaf schafe
    schwein ziege affe löwe elefant ente fledermaus insekten grille grillen zikaden erdbeben fehler fehlermeldung
    nachricht meldung hinweis benachrichtigung heilung heilzauber sieg niederlage erfolg gewonnen verloren auswahl
    bestätigung abbrechen bestätigen stufenaufstieg aufzieht kochen kochend topf pfanne ofen kühlschrank waschmaschine
    staubsauger wasserhahn dusche toilette spülung kessel telefon handy drucker kamera rechner computer fernseher
    flasche korken becher tasse teller gabel messer löffel schere säge sägen bohrer bohrmaschine nagel nägel brett
    bretter zaun brücke mauer herz herzschlag niesen husten gähnen schnarchen flüstern flüstert seufzer ball kugel
    kugeln nachladen magazin querschläger spielplatz schule büro bahnhof flughafen hafen krankenhaus bauernhof wiese
    wüste dschungel sumpf fest leer voll kaputt zerstört dünn dick sumpfig wieder immer nur noch schon alle alles viele
    viel mehr etwas jemand aufprall rutscht gleitet kriecht krabbelt zittert wackelt rumpelt grollt surrt zischt
    zischen dampf brutzelt schimmert glitzert funkelt spannt schneidet hackt gräbt schaufel schleicht klettert kämpft
    kampf angriff verteidigung rüstet kommt steigt sinkt taucht schwimmt reitet wirft fängt schiebt wischt kratzt
    reisst zerreisst faltet blättert schreibt stift teleportation horn wikinger seifenblasen blase blasen platzen
    platzt arm hütte gläser anstossen papierkorb geleert leeren schlacht kratzen kutsche karren wagen dachboden gruft
    friedhof ruine turm burg zugbrücke kerker verlies fluch segen heilig dämon engel teufel vampir zombie skelett ork
    elf elfe troll kobold
Dutch: de het een en of niet geen met zonder op in uit van voor naar bij aan af tegen over onder door tussen achter
    langs tijdens als dan daarna om te er is zijn was wordt worden heeft die dat zich keer twee drie vier vijf eerste
    zacht zachte zachtjes luid luide hard harde kort korte lang lange langzaam langzame snel snelle licht lichte zwaar
    zware oud oude nieuw nieuwe klein kleine groot grote diep diepe hoog hoge laag lage helder heldere dof doffe nat
    natte droog droge koud koude ver verre dichtbij houten metalen glazen ijzeren stenen roestige donkere boze vrolijk
    geluid geluiden klank toon stem stemmen muziek schreeuw gil schot schoten laserschot klap klik slag knal deur
    deuren deurbel poort raam ramen trap vloer grond dak muur kelder huis kamer keuken slot sleutel sleutels grendel
    kist schatkist doos lade ketting touw klok klokken kerk kerkklok bel fietsbel fiets wekker regen regendruppels wind
    storm donder onweer bliksem sneeuw ijs hagel water druppel druppels waterdruppels beek rivier zee golven golf
    strand vuur kampvuur kaars fakkel explosie ontploffing rook hond honden kat katten paard paarden koe vogel vogels
    haan kraai uil wolf beer draak kikker voetstappen voetstap stappen laarzen schoenen grind bladeren gras steen hout
    metaal ijzer staal glas papier zwaard zwaarden mes dolk pijl boog schild harnas ridder bijl hamer aambeeld pistool
    geweer kanon bom toverspreuk toverdrank drank heks magie geest spook monster reus held speler vijand auto motor
    trein vrachtwagen vliegtuig helikopter ruimteschip schip boot wiel wielen rem remmen remt banden toeter machine
    knop toets toetsen toetsenbord menu spel punten munt munten geld goud zak tas boek bladzijde man vrouw kind
    kinderen mensen menigte publiek applaus lach lachen gelach huilen nacht ochtend avond dag bos grot stad straat dorp
    markt fabriek berg tuin lucht kraakt krakende kraken piept piepende valt vallen vallende slaat slaan opent openen
    geopend open sluit sluiten gesloten dicht blaft blaffen huilt rinkelt rinkelen klinkt luidt klopt kloppen knettert
    knetterend knetterende druppelt ruist waait fluit fluitende fluiten rolt loopt lopen rent springt springen landt
    vliegt raakt raken breekt breken brekend rammelt schreeuwt brult brullen gromt miauwt hinnikt zoemt start starten
    stopt rijdt draait trekt getrokken gedrukt geworpen opgepakt gebeld drinkt drinken eet ademt sterft tikt tikken
    galoppeert schiet schieten kettingzaag trommel trompet viool gitaar lift koffie koffiezetapparaat metro bus
    motorfiets tractor spin spinnen slang rat muis schaap schapen varken geit aap leeuw olifant eend vleermuis insecten
    krekels aardbeving fout foutmelding melding bericht genezing genezende spreuk overwinning nederlaag succes gewonnen
    verloren keuze bevestigen annuleren koken kokend pot pan oven koelkast wasmachine stofzuiger kraan douche toilet
    ketel telefoon mobiel computer televisie camera fles kurk kopje bord vork lepel schaar zaag boor boormachine
    spijker spijkers plank planken hek brug hart hartslag niezen hoesten gapen snurken fluisteren fluistert zucht bal
    kogel kogels herladen speelplaats school kantoor station vliegveld haven ziekenhuis boerderij weide woestijn jungle
    moeras leeg vol kapot dun dik weer nog alle veel meer iets iemand botsing glijdt kruipt trilt bromt sist sissend
    stoom sissende glinstert spelen speelt spelende komt binnen gaat staat snijdt hakt graaft schep sluipt klimt vecht
    gevecht aanval duikt zwemt gooit vangt duwt veegt krast scheurt vouwt schrijft pen kookt giet gieten plein
    verdieping boven beneden naast teleportatie hoorn viking vikinghoorn zeepbel zeepbellen knappen arm hut wissel
    proosten proostende prullenbak legen strijd kar zolder crypte begraafplaats ruïne toren kerker vloek zegen demon
    engel duivel vampier skelet ork elf mist
Swedish: en ett den det de och eller inte ingen utan med på av från för till som är var vid i om över under genom mot
    mellan bakom sedan sen när medan sig har blir kan man ut in upp ned ner igen två tre fyra fem gånger gång första
    tyst tysta lågt hög högt högljudd kort korta lång långa långt långsamt långsam snabbt snabb snabba lätt lätta tung
    tungt tunga gammal gammalt gamla ny nytt nya liten litet lilla små stor stort stora djup djupt ljus ljust mjuk
    mjukt hård hårt dov dovt våt våta torr kall avlägsen avlägset fjärran nära trä metall rostig mörk arg glad ljud
    ljudet ton röst röster musik skrik rop skott laserskott smäll slag klick dörr dörren dörrar trädörr dörrklocka port
    fönster trappa trappor golv golvet tak taket vägg källare hus rum kök lås nyckel nycklar kista skattkista låda
    kedja rep klocka klockan klockor kyrkklocka kyrka ringklocka regn regnet vind vinden storm åska åskan blixt snö is
    hagel vatten vattnet droppe droppar vattendroppar bäck flod hav havet våg vågor strand stranden sjö eld elden brasa
    lägereld fackla explosion rök hund hunden hundar katt katten häst hästen ko fågel fåglar fågelsång kråka uggla tupp
    varg björn drake groda steg fotsteg stövlar skor grus löv gräs sten stenar stål järn glas papper svärd svärdet kniv
    dolk pil båge sköld skölden rustning riddare yxa hammare städ pistol gevär kanon bomb trollformel trolldryck häxa
    magi ande spöke monster jätte hjälte spelare spelaren fiende bil bilen motor motorn tåg lastbil flygplan helikopter
    rymdskepp skepp båt hjul broms bromsar däck tuta maskin knapp knappen tangent tangentbord meny spel poäng mynt
    pengar guld påse väska bok sida kvinna barn folk folkmassa publik publiken applåd applåder skratt skrattar gråt
    gråter natt natten morgon morgonen kväll dag skog skogen grotta grottan stad gata by marknad fabrik berg trädgård
    luft larm motorsåg knarrar knarrande gnisslar gnisslande gnissel faller slår smäller öppnas öppnar stängs stänger
    skäller ylar yl ringer klingar knackar knackning sprakar sprakande droppande brusar susar blåser visslar rullar går
    springer hoppar hopp landar flyger träffar krossas krossar krossat sönder skramlar skriker vrålar vrål morrar jamar
    gnäggar kvittrar surrar startar starta startas stannar kör snurrar dras drar plockas trycks kastas dricker äter
    andas dör tickar galopperar skjuter trumma trumpet flöjt fiol gitarr hiss hissen kaffe kaffebryggare tunnelbana
    tunnelbanan buss cykel motorcykel traktor spindel spindlar orm råtta mus får gris get apa lejon elefant anka
    fladdermus insekter syrsor jordbävning fel felmeddelande meddelande avisering läker läkande besvärjelse seger
    nederlag lyckad vunnit förlorat val bekräfta avbryt kokar kokande gryta panna ugn kylskåp tvättmaskin dammsugare
    kran dusch toalett kittel telefon mobil skrivare kamera dator flaska kork kopp tallrik gaffel sked sax såg sågar
    borr borrmaskin spik bräda plankor staket bro mur hjärta hjärtslag nyser hostar hosta gäspar snarkar viskar
    viskning suck boll kula kulor laddar lekplats skola kontor station flygplats hamn sjukhus bondgård äng öken djungel
    träsk tom full trasig tunn tjock bara alla många mycket mer något någon kollision glider kryper skakar mullrar
    fräser väser ånga glittrar leker barnen kommer anländer tänds släcks skär hugger gräver spade smyger klättrar slåss
    strid attack dyker simmar kastar fångar knuffar skrapar river viker skriver penna buar häller hälls våningen staden
    teleportering horn viking vikingahorn såpbubblor spricker stuga stugan växel papperskorgen tömma skålande kärra
    krypta kyrkogård ruin torn fängelse förbannelse demon ängel djävul vampyr skelett dimma
Danish: en et den det de og eller ikke ingen uden med på af fra for til som der er var ved i om over under gennem mod
    mellem bag så når mens sig har bliver kan man ud ind op ned igen to tre fire fem gange gang første stille lav lavt
    høj højt høje højlydt kort korte lang lange langsomt langsom hurtigt hurtig hurtige let lette tung tungt tunge
    gammel gammelt gamle ny nyt nye lille små stor stort store dyb dybt dybe lys lyst blød blødt hård hårdt dump våd
    tør kold fjern fjernt fjerne nær træ metal rusten mørk vred glad lyd lyden lyde tone stemme stemmer musik skrig råb
    skud laserskud pistolskud brag slag klik dør døren døre trædør dørklokke port vindue vinduer trappe trapper gulv
    gulvet tag taget væg kælder hus rum køkken lås nøgle nøgler kiste skattekiste kasse skuffe kæde reb klokke klokker
    kirkeklokke kirke regn regnen vind vinden storm torden lyn sne is hagl vand vandet dråbe dråber vanddråber bæk flod
    hav havet bølge bølger strand stranden sø ild ilden bål lejrbål pejs fakkel eksplosion røg hund hunden hunde kat
    katten hest hesten ko fugl fugle fuglesang krage ugle hane ulv bjørn drage frø skridt fodtrin støvler sko grus
    blade græs sten stål jern glas papir sværd sværdet kniv dolk pil bue skjold rustning ridder økse hammer ambolt
    pistol gevær kanon bombe trylleformular trylledrik heks magi ånd spøgelse monster kæmpe helt spiller spilleren
    fjende bil bilen motor motoren tog lastbil fly helikopter rumskib skib båd hjul bremse bremser dæk horn maskine
    knap knappen tast tastatur menu spil point mønt mønter penge guld pose taske bog side mand kvinde barn børn folk
    folkemængde publikum klapper klapsalver bifald latter griner gråd græder nat natten morgen morgenen aften dag skov
    skoven hule hulen by gade landsby marked fabrik bjerg have luft ur uret alarm motorsav knirker knirkende hviner
    falder slår smækker åbnes åbner åbning lukkes lukker gøer gør hyler ringer banker knitrer knitrende drypper
    dryppende bruser suser blæser fløjter ruller går løber hopper hop springer lander flyver rammer knuses knust knuser
    stykker rasler skriger brøler brøl knurrer miaver vrinsker kvidrer summer starter startes stopper kører drejer
    trækkes trækker samles trykkes kastes drikker spiser ånder tikker galoperer skyder tromme trompet fløjte violin
    elevator elevatoren kaffe kaffemaskine metro metroen bus cykel motorcykel traktor edderkop edderkopper slange rotte
    mus får gris ged abe løve elefant and flagermus insekter fårekyllinger jordskælv fejl fejlmeddelelse besked
    meddelelse helbreder helbredende besværgelse sejr nederlag vundet tabt valg bekræft annuller koger kogende gryde
    pande ovn køleskab vaskemaskine støvsuger toilet kedel telefon mobil printer kamera computer flaske prop kop
    tallerken gaffel ske saks sav saver bor boremaskine søm bræt brædder hegn bro mur hjerte hjerteslag nyser hoster
    hoste gaber snorker hvisker hvisken suk bold kugle kugler genlader legeplads skole kontor station lufthavn havn
    hospital bondegård eng ørken jungle sump tom fuld ødelagt tynd tyk alle mange meget mere noget nogen sammenstød
    glider kravler ryster rumler hvæser syder damp glitrer leger børnene kommer ankommer tændes slukkes skærer hugger
    graver skovl lister klatrer kæmper kamp angreb dykker svømmer kaster griber skubber kradser river folder skriver
    pen buher hælder hældes etagen byen teleportering viking vikingehorn sæbebobler boble bobler brister hytte hytten
    skifte papirkurv papirkurven tømme skålende vogn loft krypt kirkegård ruin tårn fangehul forbandelse dæmon engel
    djævel vampyr skelet tåge troldmand troldmanden
Norwegian: en ei et den det de og eller ikke ingen uten med på av fra for til som er var ved i om over under gjennom
    mot mellom bak så når mens seg har blir kan man ut inn opp ned igjen to tre fire fem ganger gang første stille lav
    lavt høy høyt høye høylytt kort korte lang lange langsomt sakte rask raskt raske fort lett lette tung tungt tunge
    gammel gammelt gamle ny nytt nye liten lite små stor stort store dyp dypt dype lys lyst myk mykt hard hardt dump
    våt våte tørr kald fjern fjernt fjerne nær metall rusten mørk sint glad lyd lyden lyder tone stemme stemmer musikk
    skrik rop skudd laserskudd smell slag klikk dør døra døren dører tredør dørklokke port vindu vinduer trapp trapper
    gulv gulvet tak taket vegg kjeller hus rom kjøkken lås nøkkel nøkler kiste skattekiste kasse skuff kjede tau klokke
    klokka klokker kirkeklokke kirke regn regnet vind vinden storm torden lyn snø snøen is hagl vann vannet dråpe
    dråper vanndråper bekk elv hav havet sjø bølge bølger strand stranden ild ilden bål leirbål peis fakkel eksplosjon
    røyk hund hunden hunder katt katten hest hesten ku fugl fugler fuglesang kråke ugle hane ulv ulven bjørn drage
    frosk skritt steg fottrinn fotspor støvler sko grus løv gress stein steiner stål jern glass papir sverd sverdet
    kniv dolk pil bue skjold rustning ridder øks hammer ambolt pistol gevær kanon bombe trylleformel trylledrikk heks
    magi ånd spøkelse monster monsteret kjempe helt spiller spilleren fiende bil bilen motor motoren tog lastebil fly
    helikopter romskip skip båt hjul brems bremser dekk horn maskin knapp knappen tast tastatur meny spill poeng mynt
    mynter penger gull pose veske bok side mann kvinne barn folk folkemengde publikum klapper applaus latter ler gråt
    gråter natt natten morgen morgenen kveld dag skog skogen hule hulen by gate landsby marked fabrikk fjell bakke hage
    luft alarm motorsag knirker knirkende hviner faller slår smeller åpnes åpner åpning lukkes lukker bjeffer uler
    ringer banker knitrer knitrende drypper dryppende bruser suser blåser plystrer ruller går løper hopper hopp
    spretter lander flyr treffer knuses knust knuser stykker rasler skriker brøler brøl knurrer mjauer vrinsker kvitrer
    summer starter startes stopper kjører dreier trekkes trekker plukkes trykkes kastes drikker spiser puster tikker
    galopperer skyter tromme trompet fløyte fiolin heis heisen kaffe kaffetrakter t-bane t-banen buss sykkel
    motorsykkel traktor edderkopp edderkopper slange rotte mus sau gris geit ape løve elefant and flaggermus insekter
    sirisser jordskjelv feil feilmelding melding beskjed helbreder helbredende besvergelse seier nederlag vunnet tapt
    valg bekreft avbryt koker kokende gryte panne ovn kjøleskap vaskemaskin støvsuger kran dusj toalett kjele telefon
    mobil skriver kamera datamaskin flaske kork kopp tallerken gaffel skje saks sag sager bor drill spiker brett
    planker gjerde bro mur hjerte hjerteslag nyser hoster hoste gjesper snorker hvisker hvisking sukk ball kule kuler
    lader lekeplass skole kontor stasjon flyplass havn sykehus bondegård eng ørken jungel sump tom full ødelagt tynn
    tykk alle mange mye mer noe noen sammenstøt glir kryper rister rumler freser hveser damp glitrer leker barna kommer
    ankommer tennes slukkes slås skjærer hugger graver spade sniker klatrer slåss kamp angrep dykker svømmer kaster
    fanger dytter skraper river bretter penn buer heller helles etasjen byen teleportering viking vikinghorn såpebobler
    boble bobler sprekker hytte hytta papirkurv papirkurven tømme skålende vogn loft krypt kirkegård ruin tårn
    fangehull forbannelse demon engel djevel vampyr skjelett tåke trollmann trollmannen
"""
"""Each language's words, some of which are English words too."""
