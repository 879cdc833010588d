"""More words for stories, as running text: people, things, places, asides by grammar.

`words.py` has the words that stories are built around; these make them many.
"""
# ruff: noqa: E501, SIM905  (word lists read best as running text)

import random

MORE_PEOPLE = """Aaron Abel Ada Adele Agnes Ahmed Aiko Akira Albert Alena Alfred Alina Ama Amir Amy Andrea Andrei Anja Anton Aria Arjun Asha Aurora Axel Bella Benny Bianca Bilal Bruno Caleb Camila Carla Carlos Cedric Celia Chloe Cora Cyril Dana Dario Deniz Diego Dina Dmitry Dora Edith Edgar Eli Elif Elsa Emil Emily Enzo Erik Esra Esther Eva Ewa Fatima Fiona Flora Frank Frida Gabriel Georgi Gina Gleb Gloria Greta Gustav Hamid Harold Hasan Hector Heidi Helga Henry Hugo Ibrahim Ida Ilya Imani Irene Iris Isaac Ismail Jack Jade Jakob James Jana Jane Jasmin Jin Joan Joel Johan Jorge Josef Judith Jun Kai Kamal Kamila Karl Katya Keiko Kenji Kira Klaus Kumar Lara Laura Layla Lea Lenny Leon Lidia Lily Lin Linus Liu Lola Louis Lucas Luisa Luka Lydia Magnus Maja Malik Manuel Mara Maria Marie Marta Martin Mateo Matilda Maya Mehmet Mila Milan Mina Mira Mohamed Mona Nadir Naomi Natasha Nick Nikita Nils Noor Nora Odin Oksana Ola Oleg Olive Omari Orla Otto Pascal Patrick Pavel Pedro Peter Philip Pia Quinn Rafael Rahul Raj Rania Rebecca Remy Rina Rita Robin Roman Ronja Ruben Ruth Sabine Said Sakura Salma Sam Sandra Sara Sasha Selma Serge Shin Silvia Simon Sina Sonja Stella Stefan Sven Tara Tariq Teresa Theo Thora Tim Tina Tobias Tomas Tove Uma Valentina Vanya Victor Vikram Vincent Viola Walter Wanda Willem Xavier Yan Yara Yasmin Yuki Yuri Zainab Zara Zeno Zlata""".split()

# Singular nouns; plurals are made by rule.
MORE_THINGS = """acorn album almond anchor ant apricot arrow avocado badge bagel balloon bandage barrel basket bat bean bear bee beetle bell belt bench bike bird biscuit blanket blossom board boat bolt bone bonnet boot bow bowl bracelet bread brick broom bucket bud bug bun cabbage cabin cactus camel camera can canoe canvas cap car carpet cart castle cat caterpillar chain chalk cherry chess piece chestnut chicken chip chisel clam clip clock cloud clover coat cob coconut collar comb comet compass cone coral cork corn crab cracker crane crayon cricket crow crown cucumber cupcake curtain cushion daisy dart date deer desk dice disk donkey donut door dove dragon drawer dress duck dumpling eagle earring eel eraser fan fern fig file flag flashlight flask flute fork fossil frame frog funnel garlic gate ghost gift giraffe glass globe glove goat goose grape grapefruit guitar hammer handle harp hazelnut hedgehog helmet hen hook horn horse house icicle insect iron jacket jar jewel jug kettle kitten knife knot ladder ladybug lantern lemon lens lever lime lion lizard lock log lollipop loop magnet mango map marker mask mat medal melon mirror mitten monkey moon moth motor mouse mug muffin necklace needle nest net newspaper note notebook nugget oar oat octopus olive onion orchid otter oven owl oyster paddle paint panda pancake panel paper clip parrot pea peanut pebble pepper petal piano picture pig pigeon pillow pin pineapple pipe pizza plank plant plug pocket poem pony postcard poster pot present pretzel puppy purse puzzle pyramid quilt rabbit racket radio radish raft raisin raspberry rat rattle ribbon ring robot rock rocket roll roof rooster root rug ruler sail salad salmon sandal saucer saw scarf screwdriver seed shark sheet shelf shield ship shirt shoe shovel shrimp skate sketch ski skirt slipper snail snake snowball sock sofa soldier spade sparrow spider spinner sponge spoon spring squash squid squirrel stamp star statue stick stool strawberry string sunflower swan sweater sword table tack tadpole tangerine tape tart teapot telescope tent thimble thread tiger tire toad toaster tomato tool tooth torch towel toy car train tram trap tray treasure truck trumpet tulip turtle umbrella vase violin waffle wagon wallet walnut wand watch watermelon whale wheel whistle wig window wire wolf worm yacht yo-yo zebra zipper"""

JOBS = """actor archer architect artist astronaut beekeeper blacksmith boxer builder butcher carpenter cashier chemist clerk collector conductor courier cowboy dancer dentist designer detective diver electrician explorer firefighter fisherman florist geologist goldsmith grandmother grocer guide hacker hairdresser historian hunter inspector inventor janitor jeweller journalist judge juggler knight lawyer lifeguard magician mason mathematician mechanic miller miner monk nurse officer optician pharmacist photographer physicist pilot pirate plumber poet porter potter prince princess printer professor prospector ranger runner secretary shepherd shoemaker singer skater spy statistician stationmaster surgeon swimmer tailor taxi driver trader trainer translator traveller treasurer trumpeter vet waiter watchmaker weaver witch writer zookeeper""".split()

ADJECTIVES = """able amazing ancient angry anxious brave bored busy calm careful cheerful clever clumsy cold curious dusty eager elegant famous fearless friendly funny generous gentle glad grumpy happy hard-working helpful honest hungry impatient jolly kind lazy lonely lucky merry modest mysterious nervous noble noisy old patient polite poor proud quick quiet rich rude sad serious shy silly sleepy slow smart stingy strange strict strong stubborn tall thirsty tidy tired weak wise young""".split()

SITES = """airport|arena|attic|bakery|bank|barn|basement|bay|beach|boat|bookshop|bridge|bus stop|cafe|camp site|canteen|cave|cellar|chemist's|circus|classroom|clinic|club|concert hall|corner shop|courtyard|dance school|desert|dining room|dock|dormitory|embassy|farmyard|ferry|fire station|football field|fortress|gallery|gas station|greenhouse|gym|hall|harbour office|hospital|hostel|hotel|ice rink|inn|jungle|junk shop|laboratory|lake|lighthouse|living room|mansion|meadow|mill|mine|monastery|music school|observatory|orchard|palace|parking lot|pharmacy|planetarium|playground|police station|pond|port|post office|quarry|race track|railway|restaurant|river bank|sawmill|school yard|shed|ship|shopping centre|ski resort|space station|sports hall|square|stable|stadium|summer house|swimming pool|temple|theatre|tower|town hall|toy shop|tunnel|university|valley|vineyard|waiting room|warehouse|waterfall|windmill|workshop|zoo"""

VERBS = """admires|bought|brings|broke|builds|buries|carries|catches|cleans|collects|counts|cuts|decorates|describes|draws|drops|eats|examines|exchanges|finds|fixes|forgets|gathers|gives away|guards|hates|hides|holds|keeps|labels|likes|loses|loves|lends|makes|measures|misses|moves|needs|opens|orders|packs|paints|photographs|polishes|prepares|protects|puts away|receives|remembers|repairs|returns|saves|saw|sells|sends|shows|sorts|stacks|steals|studies|takes|throws away|touches|trades|tries|unpacks|uses|wants|washes|watches|weighs|wraps"""

TIMES = """Yesterday|Last week|On Monday|On Tuesday|On Sunday|Every day|Every morning|Every evening|Once a year|Once a month|At night|In spring|In summer|In autumn|In winter|Today|This year|Last year|Long ago|Recently|Sometimes|Usually|At noon|After school|Before breakfast|During the break|In the holidays|At the weekend|From time to time|On rainy days|On the first of May|Two years ago|In the evening|At six o'clock"""

TAILS = """, which is nice| and is happy about it|, but that is another story| and tells nobody|, as usual|, as everybody knows|, and nobody knows why| for fun| with great care| without a mistake| with a friend| and then goes home| and takes a walk|, rain or shine| for the first time| and sings||||||||||"""


def plural(noun: str) -> str:
    """Return the plural of a regular noun.

    Example:
      >>> plural("box"), plural("cherry"), plural("toy"), plural("leaf")
      ('boxes', 'cherries', 'toys', 'leaves')
    """
    usual = {"mouse": "mice", "goose": "geese", "tooth": "teeth", "knife": "knives", "deer": "deer", "dice": "dice", "fish": "fish", "salmon": "salmon", "leaf": "leaves", "shelf": "shelves", "wolf": "wolves", "scarf": "scarves", "potato": "potatoes", "tomato": "tomatoes"}  # fmt: skip
    head, _, last = noun.rpartition(" ")
    head = f"{head} " if head else ""
    if last in usual:
        return head + usual[last]
    if last.endswith(("s", "x", "ch", "sh")):
        return f"{head}{last}es"
    if last.endswith("y") and last[-2] not in "aeiou":
        return f"{head}{last[:-1]}ies"
    return f"{head}{last}s"


def _nouns() -> list[tuple[str, str]]:
    text = MORE_THINGS
    pairs = []
    for compound in ("chess piece", "paper clip", "toy car"):
        text = text.replace(compound, compound.replace(" ", "~"))
    for word in text.split():
        noun = word.replace("~", " ")
        pairs.append((noun, plural(noun)))
    return pairs


MORE_THING_PAIRS = _nouns()
SINGLE_WORDS: list[str] = [
    w for w in (*(one for one, _ in MORE_THING_PAIRS), *ADJECTIVES) if w.isalpha()
]
SITE_LIST = SITES.split("|")
VERB_LIST, TIME_LIST, TAIL_LIST = VERBS.split("|"), TIMES.split("|"), TAILS.split("|")


def draw_role(rng: random.Random) -> str:
    """Return somebody who is not named: "a tired miner", "the old goldsmith"."""
    job = rng.choice(JOBS)
    if rng.random() < 0.4:
        return f"the {job}"
    adjective = rng.choice(ADJECTIVES)
    if rng.random() < 0.5:
        return f"the {adjective} {job}"
    return f"{'an' if adjective[0] in 'aeiou' else 'a'} {adjective} {job}"


def draw_place(rng: random.Random) -> str:
    """Return a place with its preposition: "at the old mill"."""
    adjective = f"{rng.choice(ADJECTIVES)} " if rng.random() < 0.1 else ""
    return f"{rng.choice(('at', 'in', 'near', 'behind'))} the {adjective}{rng.choice(SITE_LIST)}"


def draw_aside(rng: random.Random) -> str:
    """Return a sentence that does not matter, with slots for the story's people."""
    who = rng.choice(("{person}", "{person2}", "{person}", draw_role(rng)))
    _, things = rng.choice(MORE_THING_PAIRS)
    amount = rng.choice(("", "", "{r} ", "some ", "many ", "two ", "three ", "all the ", "a lot of "))  # fmt: skip
    what = f"{amount}{things}" if rng.random() < 0.8 else "the {things}"
    where = f" {draw_place(rng)}" if rng.random() < 0.4 else ""
    core = f"{who} {rng.choice(VERB_LIST)} {what}{where}{rng.choice(TAIL_LIST)}"
    if rng.random() < 0.4:
        return f"{rng.choice(TIME_LIST)} {core}."
    return core[0].upper() + core[1:] + "."


# Of people in the data of a task, where input is small letters.
LOWER_NAMES = """anna ben carl dora emil finn gina hugo ida jan""".split()
