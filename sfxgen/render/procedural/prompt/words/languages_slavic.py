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
    zardzewiałe bęben trąbka flet skrzypce gitara piła główny głównym
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
    daleko blízko tmavý smutný veselý rezavé kovově buben trubka flétna housle kytara poplach pila motorová
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
    blízko tmavý smutný veselý hrdzavé pokladom poklad bubon trúbka flauta husle gitara
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
    gitara
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
    скрипка гитара
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
    труба скрипка гітара тривога
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
    далечен далечна далеч тъмен тъжен весел барабан тромпет цигулка китара
Belarusian: і ў на з са да не без што ад для па праз пад над дзверы акно дождж вецер гром крокі сабака кот конь агонь
    вада меч камень шкло стары ноч гук
"""
"""Each language's words."""
