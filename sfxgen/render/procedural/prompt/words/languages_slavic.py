"""Words of the Slavic languages, as prompts for sounds have them."""
# ruff: noqa: RUF001

from __future__ import annotations

SLAVIC = """
Polish: i w we na z ze do się nie bez jest są że od dla po przez pod nad przed za przy o u a lub albo oraz jak gdy
    potem podczas między raz razy dwa dwie trzy cztery pierwszy dźwięk dźwięki odgłos odgłosy hałas głos głosy muzyka
    krzyk krzyki okrzyk strzał strzały huk uderzenie uderza stuk trzask klik kliknięcie kliknięcia drzwi drzwiami okno
    okna brama schody schodach podłoga podłogę podłodze dach dachu ściana piwnica dom pokój kuchnia zamek zamka klucz
    klucze zasuwa skrzynia skrzyni pudełko szuflada łańcuch łańcucha lina dzwon dzwony dzwonek dzwoni kościół zegar
    zegara budzik deszcz deszczu ulewa wiatr wiatru burza burzy grzmot grzmoty piorun śnieg śniegu lód grad woda wody
    wodą kropla krople kropli strumień rzeka morze fale fala plaża plaży jezioro ogień ognisko ogniska kominek świeca
    pochodnia wybuch eksplozja dym pies psy kot koty koń konia konie krowa ptak ptaki ptaków kogut wrona sowa wilk
    wilka wilki niedźwiedź smok smoka żaba pszczoła kroki krok kroków buty żwir żwirze liście trawa trawie kamień
    kamienie kamieni drewno drewna drewniane drewniany drewniana metal metalowe metalowy metalowa żelazo stal szkło
    szkła szklany papier papieru blacha blaszanym miecz miecza miecze nóż sztylet strzała łuk tarcza tarczę tarczy
    zbroja zbroi rycerz topór młot młotek kowadło pistolet pistoletu karabin armata armaty bomba zaklęcie mikstura
    mikstury eliksir czarownica czarodziej magia magii duch potwór potwora olbrzym bohater gracz gracza wróg samochód
    samochodu silnik silnika pociąg ciężarówka samolot helikopter statek statku kosmiczny kosmicznego łódź koło hamulce
    hamulec klakson maszyna przycisk przycisku klawisz klawiatura menu gra gry punkty moneta monety monet pieniądze
    złoto worek książka strona mężczyzna kobieta dziecko dzieci ludzie tłum publiczność publiczności oklaski brawa
    śmiech płacz noc nocy nocą rano poranku wieczór dzień las lesie jaskinia jaskini miasto ulica wieś rynek fabryka
    góra ogród niebo powietrze ziemia skrzypi skrzypią skrzypiące skrzypienie skrzypnięcie pada padają spada upada
    otwiera otwarcie otwieranie otwierają zamyka zamknięcie zamykanie zatrzaskują szczeka szczekanie wyje wycie brzęk
    puka pukanie trzaska trzaskające trzaskają kapie kapiąca wieje gwiżdże gwizd toczy biegnie bieg skacze skok ląduje
    lądowanie leci trafia tłucze rozbija rozbite tłuczone spadające krzyczy ryczy ryk warczy warczenie miauczy rży
    śpiew śpiewają ćwierka brzęczy uruchamia uruchamianie uruchomienie zatrzymuje jedzie kręci wyciągany wyciąga
    podniesiona rzucony pije picie je oddech oddycha umiera śmierć galop galopuje idzie chodzi tyka tykanie strzela
    powoli wolno szybko szybki szybkie ciężki ciężkie ciężka lekki lekka lekkie stary stare stara nowy nowe nowa mały
    małe mała duży duże duża wielki głośny głośne głośno cichy ciche cicho cicha krótki krótkie krótka długi długie
    niski wysoki głęboki jasny jasne głuchy mokry suchy zimny daleki dalekie odległy blisko ciemny smutny wesoły
    zardzewiałe bęben trąbka flet skrzypce gitara piła główny głównym winda windy kawa kawy ekspres metro autobus rower
    motocykl traktor pająk pająki wąż szczur mysz owca owce świnia koza małpa lew słoń kaczka nietoperz owady
    świerszcze trzęsienie błąd błędzie błędu komunikat wiadomość powiadomienie leczenie leczący czar zwycięstwo porażka
    sukces wygrana przegrana wybór potwierdzenie anuluj gotuje gotująca wrząca garnek patelnia piekarnik lodówka pralka
    odkurzacz kran prysznic toaleta czajnik telefon komórka drukarka aparat komputer telewizor butelka korek filiżanka
    talerz widelec łyżka nożyczki wiertarka gwóźdź gwoździe deska deski płot most serce bicie serca kichnięcie kaszel
    ziewnięcie chrapanie szept szepcze westchnienie piłka kula kule pocisk przeładowanie podwórko podwórku plac szkoła
    biuro stacja stację dworzec lotnisko port szpital farma łąka pustynia dżungla bagno pusty pełny zepsuty cienki
    gruby znowu wszystko wiele więcej coś ktoś zderzenie ślizga pełza pełzną drży dudni syczy syk para iskry bawią
    wjeżdża przyjeżdża włącza włączenie wyłącza tnie rąbie kopie łopata wspina walka walczy atak nurkuje pływa rzuca
    łapie pcha drapie drze rozdziera zgniata pisze długopis leje nalewanie buczy piętro teleportacja róg wiking wikinga
    bańka bańki pękają pękające mydlane ramię chata chatę kieliszek kieliszki kosz kosza opróżnianie wóz strych krypta
    cmentarz ruina wieża loch przekleństwo demon anioł diabeł wampir szkielet ork elf mgła maga mag
Czech: a i v ve na z ze do se s si je jsou není nebo bez od pro po přes pod nad před za při o u jak když potom během
    mezi krát jednou dvakrát třikrát dva dvě tři čtyři první zvuk zvuky hluk hlas hlasy hudba křik výkřik výstřel
    výstřely rána úder klik kliknutí cvaknutí dveře dveří dveřích okno brána schody podlaha podlahu podlaze střecha
    střeše střechu stěna sklep dům pokoj kuchyně zámek klíč klíče truhla truhly krabice zásuvka řetěz lano zvon zvony
    zvonek zvoní kostel hodiny budík déšť deště liják vítr větru bouře bouřka hrom hromy blesk sníh sněhu led kroupy
    voda vody kapka kapky potok řeka moře vlny vlna pláž pláži jezero oheň ohně táborák krb svíčka pochodeň výbuch
    exploze kouř pes psi kočka kůň koně koní kráva pták ptáci ptáků kohout vrána sova vlk vlka vlci medvěd drak draka
    žába včela kroky krok boty štěrk štěrku listí tráva trávě kámen kameny dřevo dřevěné dřevěný dřevěná kov kovové
    kovový železo ocel sklo skla papír plech plechové meč meče nůž dýka šíp luk štít brnění rytíř sekera kladivo
    kovadlina pistole puška dělo bomba kouzlo lektvar lektvaru čarodějnice magie duch příšera příšery nestvůra obr
    hrdina hráč hráče nepřítel auto auta motor motoru vlak nákladní letadlo vrtulník loď lodi kosmické kolo brzdy
    klakson stroj tlačítko tlačítka klávesa klávesnice hra body mince peníze zlato kniha stránka muž žena dítě děti
    lidé dav publikum publika potlesk smích pláč noc noci ráno večer den les lese jeskyně jeskyni město ulice vesnice
    trh továrna hora zahrada nebe vzduch země vrže vrzání vrzající skřípe skřípání padá pád otevírá otevření otevře
    zavírá zavření zavře zabouchne zabouchnou štěká štěkání zaštěká vyje vytí cinkání klepe klepání praská praskající
    praskání kape fouká píská kutálí běží skáče skok přistane přistání letí zasáhne rozbije rozbité tříští křičí řve
    řev vrčí mňouká řehtá zpěv zpívají cvrliká bzučí startuje startování zastaví jede točí tasený vytažení sebraná
    hozený pije pití jí dech dýchá umírá smrt cválá cval jde chodí tiká tikají tikot střílí pomalu pomalý rychle rychlý
    těžký těžké těžká lehký lehká lehké starý staré stará nový nové malý malé malá velký velké velká hlasitý tichý
    tiché tichá krátký krátké krátká dlouhý hluboký vysoký jasný jasné tlumený mokrý suchý studený vzdálený vzdálené
    daleko blízko tmavý smutný veselý rezavé kovově buben trubka flétna housle kytara poplach pila motorová výtah káva
    kávovar metro autobus motorka traktor pavouk pavouci had krysa myš ovce prase koza opice lev slon kachna netopýr
    hmyz cvrčci zemětřesení chyba chybové hlášení zpráva upozornění léčení léčivé vítězství porážka úspěch neúspěch
    výhra prohra výběr potvrzení zrušit vaří vařící vroucí hrnec pánev trouba lednička pračka vysavač kohoutek sprcha
    záchod konvice telefon mobil tiskárna fotoaparát počítač televize láhev zátka hrnek talíř vidlička lžíce nůžky
    vrtačka hřebík hřebíky prkno prkna plot most srdce tlukot kýchnutí kašel zívnutí chrápání šepot šeptá povzdech míč
    kulka kulky přebití dvůr dvoře škola kancelář stanice nádraží letiště přístav nemocnice farma louka poušť džungle
    bažina prázdný plný rozbitý tenký tlustý zase všechno mnoho více něco někdo náraz klouže leze lezou plazí třese
    duní syčí pára jiskry hrají dětský přijíždí vjíždí zapne vypne krájí seká kope lopata šplhá boj bojuje útok potápí
    plave hází chytá tlačí škrábe trhá píše pero nalévá bučí patra městem světelný teleportace roh viking bublina
    bubliny bublin mýdlo rameno chata chatu výhybka sklenice sklenic koš koše vysypání vůz půda krypta hřbitov ruina
    věž žalář kletba démon anděl ďábel upír kostlivec ork elf mlha robot
Slovak: a i v vo na z zo do sa s so si je sú nie alebo bez od pre po cez pod nad pred za pri o u ako keď potom počas
    medzi krát raz dvakrát trikrát dva dve tri štyri prvý zvuk zvuky hluk hlas hlasy hudba krik výkrik výstrel úder
    klik kliknutie cvaknutie dvere dverí dverách okno brána schody podlaha podlahu podlahe strecha streche stena
    pivnica dom izba kuchyňa zámok kľúč kľúče truhlica truhlice debna krabica zásuvka reťaz lano zvon zvony zvonček
    zvoní kostol hodiny budík dážď dažďa vietor vetra búrka hrom hromy blesk sneh snehu ľad voda vody kvapka kvapky
    potok rieka more vlny vlna pláž pláži jazero oheň ohňa táborák krb sviečka fakľa výbuch explózia dym pes psy mačka
    kôň koňa krava vták vtáky vtákov kohút vrana sova vlk vlka medveď drak žaba včela kroky krok topánky štrk štrku
    lístie tráva tráve kameň kamene drevo drevené drevený drevená kov kovové železo oceľ sklo skla papier plech
    plechovej meč meča nôž dýka šíp luk štít brnenie rytier sekera kladivo nákova pištoľ puška delo bomba kúzlo elixír
    čarodejnica mágia duch príšera obor hrdina hráč hráča nepriateľ auto motor motora vlak lietadlo vrtuľník loď kolesá
    brzdy stroj tlačidlo tlačidla kláves hra body minca mince peniaze zlato kniha strana muž žena dieťa deti ľudia dav
    publikum potlesk smiech plač noc noci ráno večer deň les lese jaskyňa jaskyni mesto ulica dedina trh továreň hora
    záhrada nebo vzduch zem vŕzga vŕzgajú vŕzganie vŕzgajúce škrípe padá pád otvára otvorenie otvorí zatvára zatvorenie
    zabuchne šteká štekanie zašteká vyje vytie klope klopanie praská praskajúci praskanie kvapká fúka píska beží skáče
    skok pristane letí zasiahne rozbije rozbité kričí reve rev vrčí mňauká spev bzučí štartuje štartovanie zastaví ide
    točí tasenie zdvihnutá pije pitie dych dýcha umiera smrť cvála chodí tiká tikajú strieľa pomaly pomalý rýchlo
    rýchly ťažký ťažké ťažká ľahký ľahká ľahké starý staré stará nový nové malý malé malá veľký veľké veľká hlasný
    tichý tiché tichá krátky krátke dlhý hlboký vysoký jasný jasné mokrý suchý studený vzdialený vzdialené ďaleko
    blízko tmavý smutný veselý hrdzavé pokladom poklad bubon trúbka flauta husle gitara výťah káva kávovar metro
    autobus bicykel motorka traktor pavúk pavúky had potkan myš ovca ovce prasa koza opica lev slon kačka netopier hmyz
    cvrčky zemetrasenie chyba chybové hlásenie správa upozornenie liečenie liečivé víťazstvo porážka úspech výhra
    prehra výber potvrdenie zrušiť varí vriaca hrniec panvica rúra chladnička práčka vysávač kohútik sprcha záchod
    kanvica telefón tlačiareň počítač televízor fľaša zátka hrnček tanier vidlička lyžica nožnice vŕtačka klinec klince
    doska dosky plot most srdce tlkot kýchnutie kašeľ zívnutie chrápanie šepot lopta guľka prebitie dvor dvore škola
    kancelária stanica letisko prístav nemocnica farma lúka púšť džungľa prázdny plný rozbitý tenký hrubý zase všetko
    veľa viac niečo niekto náraz kĺže lezie lezú plazí trasie duní syčí para iskry detský prichádza poschodie zapne
    vypne krája seká kope lopata boj bojuje útok pláva hádže tlačí škrabe trhá píše pero nalieva bučí bublá mestom
    teleportácia roh viking bublina bubliny bublín mydlo rameno chata chatu výhybka poháre kôš koša vysypanie voz
    krypta cintorín ruina veža kliatba démon anjel diabol upír kostlivec ork elf hmla robotické
Croatian or Serbian: i u na s sa iz za od do se je su nije nisu ili bez po preko pod ispod iznad pred kroz kod o kao
    kad kada koja koji koje zatim tijekom između puta jednom dvaput triput dva dve dvije tri četiri prvi zvuk zvuci
    buka glas glasovi muzika glazba krik vrisak pucanj pucnjevi hitac udarac udara klik vrata vratima prozor kapija
    stepenice stepenicama podu podrum krov krovu krova zid kuća soba kuhinja brava ključ ključevi kovčeg škrinja
    škrinje kutija ladica lanac uže zvono zvona zvoni crkva sat budilica kiša kiše vjetar vetar oluja grom grmljavina
    munja snijeg sneg snijegu led voda vode kap kapi kapljice potok rijeka reka more mora valovi talasi plaža plaži
    jezero vatra vatre svijeća baklja eksplozija dim pas psi mačka konj konja krava ptica ptice pijetao vrana sova vuk
    vuka vučji vukovi medvjed zmaj zmaja žaba pčela koraci korak čizme cipele šljunak šljunku lišće trava travi kamen
    kamenje drvo drveta drvena drvenih drveni metal metalna željezo čelik staklo stakla papir limenom mač mača nož
    bodež strijela luk štit oklop vitez sjekira čekić nakovanj pištolj puška top bomba čarolija napitak vještica magija
    duh čudovište čudovišta div heroj igrač igrača neprijatelj auto motor motora vlak voz kamion avion brod svemirski
    točak kočnice truba stroj dugme gumb tipka tipkovnica igra bodovi novčić novčići kovanica novac zlato knjiga
    stranica čovjek čovek žena dijete djeca ljudi gomila publika pljesak smijeh smeh plač noć noću noći jutro ujutro
    večer dan šuma šumi pećina pećini špilja špilji grad ulica selo tržnica tvornica planina vrt nebo zrak škripa
    škripi škripe škripanje pada padaju pad otvara otvaraju otvaranje zatvara zatvaranje zalupi laje lavež zavija urlik
    urlanje kuca kucanje pucketa pucketanje kaplje puše zviždi trči skače skok slijeće leti pogađa razbija razbijeno
    vrišti riče rika reži mijauče pjev cvrkut zuji pokretanje pali staje vozi okreće izvučen pokupljen bačen pije jede
    diše umire smrt galop galopira hoda otkucava puca polako sporo brzo brz teško teški teška teške lagana lagani
    lagano stari stara staro novi nova mali mala malo veliki velika glasan tiho tih kratak kratko kratki dug dubok
    visok vedar mokar suh hladan dalek daleka udaljen blizu taman tužan veseo zahrđala logorske bubanj frula violina
    gitara dizalo lift kava kavu kafa aparat metro autobus bicikl motocikl traktor pauk pauci zmija štakor pacov miš
    ovca ovce svinja koza majmun lav slon patka šišmiš kukci cvrčci potres zemljotres greška pogreška pogrešci poruka
    obavijest obaveštenje liječenje lečenje čarobni pobjeda pobeda poraz uspjeh uspeh izbor potvrda odustani kuha vrije
    lonac tava tiganj pećnica hladnjak frižider perilica usisavač slavina tuš wc čajnik telefon mobitel pisač računalo
    računar televizor boca čep šalica šolja tanjur tanjir vilica viljuška žlica kašika škare makaze pila bušilica čavao
    ekser daska daske ograda most srce otkucaji kihanje kašalj zijevanje hrkanje šapat uzdah lopta metak metci punjenje
    dvorište dvorištu škola ured stanica kolodvor aerodrom luka bolnica farma livada pustinja džungla močvara prazan
    pun slomljen tanak debeo opet sve mnogo više nešto netko sudar klizi puže gmižu trese tutnji sikće para iskre
    igraju dječji ulazi dolazi grada uključuje isključuje reže kopa lopata penje borba napad roni pliva baca hvata gura
    grebe kida piše toči teleportacija rog viking mjehur mjehurića mehur sapunica sapunice ruka koliba kolibi čaše čaša
    koš koša pražnjenje kola tavan grobnica groblje ruševina toranj tamnica kletva demon anđeo vrag đavo vampir kostur
    ork vilenjak magla robotska
Russian: и в во на с со из к до не без что от для по через под над перед за при о у или как когда потом время между раз
    дважды два две три четыре это его она он они звук звуки шум голос голоса музыка крик выстрел удар щелчок хлопок
    дверь двери дверной окно ворота лестница лестнице пол полу крыша крыше стена подвал дом комната кухня замок ключ
    ключи сундук сундука ящик цепь верёвка колокол звонок церковь часы дождь дождя ветер гроза гром молния снег снегу
    лёд вода воды капли капля ручей река море волны пляж пляже озеро огонь костёр костра свеча факел взрыв дым собака
    собаки кошка кот лошадь конь корова птица птицы птиц ворона сова волк волка медведь дракон дракона лягушка пчела
    шаги шаг сапоги гравий гравию листья трава траве камень камни дерево деревянная деревянный металл металлическая
    железо сталь стекло бумага меч меча нож кинжал стрела лук щит доспехах рыцарь топор молот пистолет пушка пушки
    бомба заклинание зелье зелья ведьма магия призрак монстр монстра чудовище герой игрок игрока враг машина машины
    двигатель двигателя мотор поезд самолёт корабль корабле лодка колесо тормоз кнопка кнопки клавиша меню игра монета
    монеты деньги золото книга мужчина женщина ребёнок дети люди толпа толпы смех плач ночь ночью утро утром вечер день
    лес лесу пещера пещере город улица деревня рынок завод гора сад небо воздух скрип скрипит скрипучая падает
    открывается открытие закрывается захлопывается лает воет звенит стучит стук трещит потрескивание капает дует
    свистит бежит прыгает прыжок летит попадает разбивается разбитое кричит ревёт рычит рычание мяукает пение поёт
    жужжит запуск заводится едет крутится вынимают подбор пьёт питьё дышит умирает смерть скачет идёт тикают стреляет
    медленно быстро тяжёлый тяжёлая тяжёлые лёгкий лёгкая старый старая старые новый маленький большой громкий тихий
    тихо короткий короткая длинный глубокий яркий мокрый сухой далёкий далеко тёмный грустный весёлый барабан труба
    скрипка гитара лифт этаж кофе кофеварка метро автобус велосипед мотоцикл трактор паук пауки змея крыса мышь овца
    свинья коза обезьяна лев слон утка летучая насекомые сверчки землетрясение ошибка ошибке сообщение уведомление
    лечение лечебное победа поражение успех провал выбор подтверждение отмена кипит кипящий кастрюля сковорода печь
    холодильник стиральная пылесос кран душ туалет чайник телефон принтер камера компьютер телевизор бутылка пробка
    чашка тарелка вилка ложка ножницы пила дрель гвоздь доска доски забор мост сердце сердца биение чихание кашель
    зевок храп шёпот шепчет вздох мяч пуля пули перезарядка двор дворе школа офис станция вокзал аэропорт порт больница
    ферма луг пустыня джунгли болото пустой полный сломанный тонкий толстый снова всё много что-то столкновение
    скользит ползёт ползут дрожит грохот грохочет шипит шипение пар искры играют детский прибывает включается включение
    выключение режет рубит копает лопата бой атака ныряет плывёт бросает ловит толкает скребёт рвёт пишет наливает
    тревога сирена свистящий городом телепортация рог пузырь пузыри мыльные лопаются лопается рука хижина рельсы бокал
    бокалы корзина очистка телега чердак склеп кладбище башня темница проклятие демон ангел дьявол вампир скелет орк
    эльф туман робота поворачивается
Ukrainian: і й в у на з зі із до не без що від для по через під над перед за при о або чи як коли потім між раз двічі
    два дві три чотири це його вона він звук звуки шум голос голоси музика крик постріл удар клацання двері дверей
    дверний вікно ворота сходи сходах підлога дах даху стіна підвал дім кімната кухня замок ключ скриня скрині ящик
    ланцюг дзвін дзвінок церква годинник дощ дощу вітер гроза грім блискавка сніг снігу лід вода води краплі крапля
    струмок річка море хвилі пляж пляжі озеро вогонь багаття свічка вибух дим собака пес кішка кіт кінь корова птах
    птахи птахів ворона сова вовк вовка ведмідь дракон жаба бджола кроки крок чоботи гравій листя трава траві камінь
    каміння дерево дерев'яні дерев'яна метал металеві металева залізо сталь скло папір меч меча ніж кинджал стріла лук
    щит обладунках лицар сокира молот пістолет гармата бомба закляття зілля відьма магія привид чудовисько чудовиська
    герой гравець гравця ворог машина машини двигун двигуна потяг літак корабель кораблі човен колесо гальма кнопка
    кнопки клавіша гра монета монети гроші золото книга чоловік жінка дитина діти люди натовп натовпу оплески сміх плач
    ніч вночі ночі ранок вранці вечір день ліс лісі печера печері місто вулиця село ринок завод гора сад небо повітря
    скрип скрипить скрипучі падає відкривається відкриття зачиняється грюкають гавкає виє дзвенить стукає стукіт
    тріщить потріскування капає дме свистить біжить стрибає стрибок летить влучає розбивається розбите кричить реве рев
    гарчить нявкає спів співає дзижчить гуде запуск їде крутиться виймають підбір п'є пиття дихає вмирає смерть скаче
    іде цокає стріляє повільно швидко важкий важка важкі легкий легка старий стара старі новий маленький великий гучний
    тихий тихо короткий коротка довгий глибокий яскравий мокрий сухий далекий далеко темний сумний веселий барабан
    труба скрипка гітара тривога ліфт поверх кава кавоварка метро автобус велосипед мотоцикл трактор павук павуки змія
    щур миша вівця свиня коза мавпа лев слон качка кажан комахи цвіркуни землетрус помилка помилку повідомлення
    сповіщення лікування лікувальне перемога поразка успіх вибір підтвердження скасування кипить каструля сковорода піч
    холодильник пральна пилосос кран душ туалет чайник телефон принтер камера комп'ютер телевізор пляшка корок чашка
    тарілка виделка ложка ножиці пила дриль цвях дошка дошки паркан міст серце серцебиття чхання кашель позіхання
    хропіння шепіт шепоче зітхання м'яч куля кулі перезарядка двір дворі школа офіс станція вокзал аеропорт порт
    лікарня ферма луг пустеля болото порожній повний зламаний тонкий товстий знову все багато щось зіткнення ковзає
    повзе повзуть тремтить гуркіт шипить пара іскри грають дитячий прибуває приїжджає вмикається увімкнення вимкнення
    ріже рубає копає лопата бій атака пливе кидає ловить штовхає шкребе рве пише наливає сирена свистячий містом
    телепортація ріг бульбашки мильні лопаються рука хатина рейки келих келихи кошик очищення віз горище склеп
    кладовище вежа в'язниця прокляття демон ангел диявол вампір скелет орк ельф туман
Bulgarian: и в във на с със от до не без че за по през под над пред при или как когато след между път пъти два две три
    четири това се е са той тя звук звуци шум глас гласове музика вик изстрел удар щракване врата вратата прозорец
    порта стълби пода покрив стена мазе къща стая кухня ключалка ключ сандък сандъка кутия верига камбана звънец църква
    часовник дъжд дъжда вятър буря гръм мълния сняг лед вода водата капки капка поток река море вълни вълна плаж плажа
    езеро огън огъня свещ факла експлозия взрив дим куче кучето котка кон коня крава птица птици сова врана вълк вълка
    мечка дракон жаба пчела стъпки стъпка ботуши чакъл листа трева камък камъни дърво дървена дървен метал метална
    желязо стомана стъкло стъкла хартия ламаринен меч меча нож кама стрела лък щит броня рицар брадва чук пистолет
    оръдие бомба заклинание отвара вещица магия призрак чудовище герой играч играча враг кола колата двигател двигателя
    влак самолет кораб лодка колело спирачки бутон бутона клавиш меню игра монета монети пари злато книга мъж жена дете
    деца хора тълпа смях плач нощ нощта сутрин вечер ден гора гората пещера пещерата град улица село пазар фабрика
    планина градина небе въздух скърца скърцаща скърцане пада отваря отваряне затваря затваряне лае вие вой звъни чука
    пращи капе духа свири бяга скача скок лети удря счупено чупи вика реве рев ръмжи мяука пее песен бръмчи пали
    запалване кара върти изважда пие яде диша умира смърт галопира върви тиктака стреля бавно бързо тежък тежка тежки
    лек лека леко стар стара стари нов малък малка голям голяма силен тих тихо къс кратък дълъг дълбок ярък мокър сух
    далечен далечна далеч тъмен тъжен весел барабан тромпет цигулка китара асансьор етаж кафе кафемашина метро влакът
    автобус велосипед мотор трактор паяк паяци змия плъх мишка овца прасе коза маймуна лъв слон патица прилеп насекоми
    щурци земетресение грешка съобщение известие лечение лечебно победа загуба успех избор потвърждение отказ ври
    тенджера тиган фурна хладилник пералня прахосмукачка кран душ тоалетна чайник телефон принтер камера компютър
    телевизор бутилка тапа чаша чиния вилица лъжица ножица трион бормашина пирон дъска дъски ограда мост сърце сърцето
    биене кихане кашлица прозявка хъркане шепот въздишка топка куршум презареждане двор двора училище офис гара летище
    пристанище болница ферма поляна пустиня джунгла блато празен пълен счупен тънък дебел пак всичко много нещо сблъсък
    плъзга пълзи пълзят трепери тътен съска пара искри играят детски пристига включва изключва реже копае лопата битка
    атака плува хвърля хваща бута драска къса пише налива сирена аларма града телепортация рог викингски мехури
    сапунени пукат ръка ръката хижа релси чаши кошче изпразване каруца таван гробище кула тъмница проклятие демон ангел
    дявол вампир скелет орк елф мъгла
Belarusian: і ў на з са да не без што ад для па праз пад над дзверы акно дождж вецер гром крокі сабака кот конь агонь
    вада меч камень шкло стары ноч гук
"""
"""Each language's words."""
