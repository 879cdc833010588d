"""The words stories are made of."""
# ruff: noqa: E501, SIM905  (word lists read best as running text)

PEOPLE = """Alice Bob Carol Dmitri Elena Farid Grace Hiro Ines Jonas Kavya Liam Mei Nadia Omar
Petra Quentin Rosa Samir Tanya Umar Vera Wei Ximena Yusuf Zoe Anna Boris Clara Daniel Emma
Felix Hanna Igor Julia Karim Lena Marco Nina Oscar Paula Ravi Sofia Tom Ursula Viktor Polycarp
Vasya Petya Masha Monocarp Takahashi Aoki John Mary Kate Mike Ben Lucy Max Ivan Olga Leo Mia
Noah Ada Alan Edsger Barbara Arthur Priya Chen Amara Kofi Lars Astrid Pablo""".split()

ROLES = """a teacher|a farmer|a baker|the king|a gardener|a librarian|the coach|a shopkeeper|a
scientist|a robot|the mayor|a postman|a cook|a sailor|a student|a programmer|an engineer|the
manager|a painter|the captain|a doctor|a musician|a merchant|a hiker|a cat|a wizard|a driver|
a guard|a chef|the owner|a little girl|a tourist|a frog|a monkey|an alien|the referee"""
ROLES_LIST = [" ".join(role.split()) for role in ROLES.split("|")]

THINGS = """apple:apples candy:candies coin:coins book:books marble:marbles stone:stones
pencil:pencils ticket:tickets cookie:cookies card:cards flower:flowers ball:balls egg:eggs
orange:oranges box:boxes toy:toys stamp:stamps shell:shells balloon:balloons brick:bricks
sticker:stickers nut:nuts cake:cakes button:buttons fish:fish gem:gems chair:chairs lamp:lamps
bottle:bottles tile:tiles carrot:carrots potato:potatoes banana:bananas peach:peaches seat:seats
bead:beads rope:ropes plate:plates cup:cups battery:batteries token:tokens crate:crates
letter:letters photo:photos key:keys pen:pens pear:pears plum:plums berry:berries tree:trees
bag:bags bottle:bottles bulb:bulbs candle:candles chocolate:chocolates diamond:diamonds
doll:dolls drum:drums feather:feathers hat:hats kite:kites leaf:leaves mushroom:mushrooms
nail:nails page:pages parcel:parcels pie:pies rose:roses sandwich:sandwiches screw:screws
sweet:sweets turnip:turnips wheel:wheels""".split()
THING_PAIRS = [tuple(pair.split(":")) for pair in THINGS]

PLACES = """at the market|in the village|in a small town|at school|in the park|on the island|in
the castle|at the station|in the library|at home|in Byteland|in the city|at the factory|on the
farm|in the garden|at the fair|in the museum|at the office|in the forest|by the river|at the
harbour|in the lab|in the kitchen|at camp|in a far kingdom|in the mountains"""
PLACES_LIST = [" ".join(place.split()) for place in PLACES.split("|")]

# Themes for lists of integers: singular | plural | largest | smallest | an opening.
# {n} is the list's length, {a} its name. An opening may leave both out.
THEMES = """number|numbers|largest|smallest|You are given {n} numbers.
integer|integers|largest|smallest|You are given an array {a} of {n} integers.
integer|integers|greatest|least|Given a list of {n} integers {a}_1, {a}_2, ..., {a}_{n}.
element|elements|largest|smallest|You are given a sequence {a} of length {n}.
value|values|highest|lowest|{person} wrote down {n} values.
element|elements|maximum|minimum|There is an array of {n} elements.
number|numbers|biggest|smallest|{person} has {n} numbers written on a board.
number|numbers|biggest|smallest|There are {n} numbers on a sheet of paper.
height|heights|tallest|shortest|There are {n} students in a class; the i-th student is {a}_i centimetres tall.
height|heights|tallest|shortest|{n} people stand in a row, and {a}_i is the height of person i.
height|heights|tallest|shortest|Along the street stand {n} trees. The height of tree i is {a}_i metres.
height|heights|highest|lowest|The map shows {n} hills with known heights.
height|heights|tallest|lowest|The city has {n} towers and {person} knows how tall each one is.
price|prices|most expensive|cheapest|A shop sells {n} goods. The i-th of them costs {a}_i coins.
price|prices|most expensive|cheapest|{person} looks at {n} {things} in a shop; each has its price.
price|prices|highest|lowest|The price of a share was recorded on {n} days.
score|scores|best|worst|{n} players took part in a game, and player i earned {a}_i points.
score|scores|highest|lowest|The judges gave {n} scores to a gymnast.
mark|marks|best|worst|During the term {person} received {n} marks.
grade|grades|highest|lowest|A teacher wrote the grades of {n} students in a list.
temperature|temperatures|hottest|coldest|The temperature was measured on {n} days in a row.
temperature|temperatures|warmest|coldest|A weather station {place} recorded {n} temperatures.
weight|weights|heaviest|lightest|{person} has {n} {things}; the i-th weighs {a}_i grams.
weight|weights|heaviest|lightest|There are {n} parcels at the post office with weights {a}_i.
weight|weights|heaviest|lightest|{n} sacks of grain were loaded onto a truck.
age|ages|oldest|youngest|There are {n} people in a room and we know how old each of them is.
age|ages|oldest|youngest|A family has {n} members of different ages.
length|lengths|longest|shortest|{person} has {n} sticks with lengths {a}_1 to {a}_{n}.
length|lengths|longest|shortest|There are {n} ropes; rope i is {a}_i metres long.
length|lengths|longest|shortest|A playlist holds {n} songs, and the length of each in seconds is known.
distance|distances|longest|shortest|A cyclist rode {n} stages of known distance.
distance|distances|farthest|nearest|There are {n} shops, at distances {a}_i from the house.
time|times|slowest|fastest|{n} runners finished a race; their times are known.
time|times|longest|shortest|{person} has to do {n} jobs, and job i takes {a}_i minutes.
amount|amounts|largest|smallest|A bank account saw {n} payments.
number of {things}|numbers of {things}|largest|smallest|There are {n} baskets, and basket i holds {a}_i {things}.
pile|piles|largest|smallest|{person} put {things} in {n} piles; pile i has {a}_i {things}.
number of pages|numbers of pages|thickest|thinnest|On a shelf stand {n} books; the i-th has {a}_i pages.
salary|salaries|highest|lowest|A company pays {n} workers; worker i earns {a}_i a month.
card|cards|highest|lowest|{person} holds {n} cards with a number on each.
reading|readings|highest|lowest|A sensor {place} sent {n} readings.
level|levels|highest|lowest|The water level of a river was noted {n} times.
bid|bids|highest|lowest|At an auction {n} bids were made.
speed|speeds|fastest|slowest|A radar measured the speed of {n} cars.
size|sizes|largest|smallest|A folder holds {n} files, and the size of each is known.
power|powers|strongest|weakest|An army has {n} soldiers; soldier i has power {a}_i.
population|populations|most crowded|emptiest|A country has {n} towns with known populations.
coin|coins|most valuable|least valuable|{person} found {n} coins {place}; coin i is worth {a}_i.
ticket|tickets|largest|smallest|{n} visitors hold tickets, each with a number on it.
number of steps|numbers of steps|most active|laziest|A watch counted the steps of {person} on {n} days.
catch|catches|best|worst|{person} went fishing on {n} days and caught {a}_i fish on day i.
number of goals|numbers of goals|highest|lowest|A team played {n} matches and scored {a}_i goals in match i.
number of points|numbers of points|largest|smallest|{n} dominoes lie on the table, and {a}_i is the number of points on domino i.
income|incomes|highest|lowest|{person} noted the income of a shop {place} for {n} days.
rainfall|rainfalls|wettest|driest|The rainfall of {n} days is known in millimetres.
delay|delays|longest|shortest|{n} trains came late, train i by {a}_i minutes.
depth|depths|deepest|shallowest|The depth of a lake was measured at {n} places.
number of votes|numbers of votes|most popular|least popular|{n} candidates took part in an election and got {a}_i votes each.
number of guests|numbers of guests|largest|smallest|A hotel had {a}_i guests on day i, for {n} days.
energy|energies|strongest|weakest|{n} robots have batteries with energy {a}_i.
width|widths|widest|narrowest|{n} planks of width {a}_i lie side by side.
volume|volumes|largest|smallest|There are {n} barrels {place}; barrel i holds {a}_i litres.
difficulty|difficulties|hardest|easiest|A contest has {n} problems of difficulty {a}_i.
rating|ratings|best|worst|{n} films were rated by {person}.
number of {things}|numbers of {things}|largest|smallest|{n} children collected {things}; child i has {a}_i of them.
number of {things}|numbers of {things}|largest|smallest|On {n} shelves stand {things}, {a}_i of them on shelf i.
number of {things}|numbers of {things}|largest|smallest|{person} sold {a}_i {things} on day i, during {n} days.
number of passengers|numbers of passengers|largest|smallest|A bus line made {n} trips with {a}_i passengers.
strength|strengths|strongest|weakest|In a game there are {n} monsters with strength {a}_i.
code|codes|largest|smallest|A machine printed {n} codes, all of them integers.
wage|wages|highest|lowest|{n} people work {place}, and their wages are known.
fine|fines|highest|lowest|The police wrote {n} fines of {a}_i coins.
number of likes|numbers of likes|most liked|least liked|{person} posted {n} photos; photo i got {a}_i likes.
gift|gifts|most expensive|cheapest|{n} gifts with prices {a}_1, ..., {a}_{n} are on sale.
jump|jumps|longest|shortest|{person} jumped {n} times, {a}_i centimetres the i-th time.
size|sizes|biggest|smallest|There are {n} fields with areas {a}_i.
number of letters|numbers of letters|longest|shortest|A text has {n} words, and the numbers of letters in them are given.
number|numbers|largest|smallest|{n} cards with numbers lie on the table in a row.
number|numbers|largest|smallest|Read {n} numbers.
number|numbers|largest|smallest|A list of {n} integers is given.
number|numbers|biggest|smallest|Input has {n} numbers.
element|elements|largest|smallest|Let {a} be an array with {n} elements.
element|elements|largest|smallest|Consider a sequence {a}_1, {a}_2, ..., {a}_{n}.
integer|integers|maximum|minimum|{n} integers are written in a line.
value|values|largest|smallest|A computer stores {n} values in memory cells {a}_1 to {a}_{n}.
measurement|measurements|highest|lowest|{person} made {n} measurements {place}.
number of books|numbers of books|most|fewest|{n} pupils read books in summer; pupil i read {a}_i.
box|boxes|heaviest|lightest|{n} boxes {place} have weights {a}_i.
stone|stones|heaviest|lightest|{person} found {n} stones and weighed each.
candle|candles|longest|shortest|{n} candles burn {a}_i minutes each.
ribbon|ribbons|longest|shortest|A shop {place} has {n} ribbons of lengths {a}_i."""
THEME_ROWS = [tuple(line.split("|")) for line in THEMES.splitlines()]

DISTRACTORS = """It was a sunny day and everyone was in a good mood.
{person} likes puzzles very much.
Nobody knows who first asked this question.
The old clock on the wall struck {r}.
Last year there were {r} visitors {place}.
{person} has a dog called {person2}.
Help {person}!
Please help {person} to find the answer.
Write a program that does it.
Your task is easy: read the data and answer.
This problem was asked in an exam {place}.
{person} is {r} years old and loves mathematics.
The answer always exists.
Can you help?
It is known that {person} never makes mistakes.
{person} and {person2} argued about it for {r} minutes.
Of course {person} could do it by hand, but it would take too long.
In the evening {person} wants to tell {person2} the answer.
All this happened {place}.
As you may know, computers are good at this.
{person2} promised {person} {r} {things} for the right answer.
There is nothing else you need to know.
The contest {place} begins with this problem.
Do not worry about wrong input.
Note that the input may be large.
{person} has tried it on {r} examples and is tired.
For the first time {person} uses a computer for it.
You may assume that the input is correct.
It is guaranteed that the input satisfies the conditions.
This is a warm-up.
After the holidays {person} came back to school.
The program should work fast.
{person} bought {r} {things} on the way, but that does not matter.
People {place} talk about it a lot.
{person} works {place} and has to do this every day.
{person} has just learned to program and wants to try it out.
{person} keeps a notebook in which everything is written down.
For many years this was done with pencil and paper.
At the end of the week {person2} asks for the result.
The two friends {person} and {person2} cannot agree on the answer.
{person} is preparing a surprise for {person2}.
There is a long queue, and everybody is waiting for the answer.
It has to be done before lunch.
{person} is too busy with the {things} and asks you to write a program.
Yesterday {person} found an old list {place}.
Now {person} wonders about one thing.
In this problem you will help {person}.
This is what the computer of {person} should do.
A new rule was introduced {place} this year.
Everything is written in a table on the wall.
The data were collected with great care.
{person} got {r} {things} as a birthday present.
{person2} does not believe it and wants a proof.
{person} loves {things} more than anything else.
Each year a competition is held {place}.
The winner gets {r} {things}.
{person} has an exam tomorrow and must know it by then.
Later it turned out that it was not so hard.
The journey takes {r} hours, so there is time to think.
As a first exercise the class was given the following task.
The rules are simple.
All numbers are integers.
All values are given in the same unit.
Everything happens in the given order.
No two of them can be at the same place.
Note that there can be equal values.
Remember that the order matters.
The order does not matter.
The numbers can be quite large, so be careful.
If it is not clear, look at the examples.
See the examples for the exact format.
Letters are taken as they are.
{person} counted everything twice to be sure.
Once upon a time there lived {person2} {place}.
{person} opened a small shop {place} and sells {things}.
Every morning {person} walks past {r} {things}.
{person} is the best pupil of {person2}.
The school {place} has a new computer.
{person} wrote it all down on {r} small cards.
The manager wants a short report.
You are asked to write the part of the software that does this.
A part of the machine is broken and only you can mend it.
The only thing that is known about it is given below.
Consider the following question.
Let us look at it more closely.
This is important for the next step.
{person} plays a game with {person2}.
The game is played {place} with {things}.
On the first day {person} did not notice anything.
{person} is curious.
Being lazy, {person} asks you.
The {things} are kept in a big box.
Some of the {things} are red, some are blue.
It is autumn and {person} collects {things}.
Every pupil has to hand in a program by Friday.
A message with the data arrives each hour.
Tickets for the show cost {r} coins.
The bus leaves in {r} minutes.
{person} and {person2} live in the same house {place}.
They have been friends for {r} years.
{person} has a birthday soon.
{person2} is always late.
Both of them like mathematics.
The museum is closed on Mondays.
{person} cannot sleep because of this question."""
DISTRACTOR_LIST = DISTRACTORS.splitlines()

ANSWER_WORDS = [
    ("YES", "NO"), ("YES", "NO"), ("YES", "NO"), ("Yes", "No"), ("Yes", "No"),
    ("yes", "no"), ("TRUE", "FALSE"), ("True", "False"), ("true", "false"),
    ("possible", "impossible"), ("Possible", "Impossible"), ("POSSIBLE", "IMPOSSIBLE"),
    ("OK", "FAIL"), ("good", "bad"), ("Good", "Bad"), ("GOOD", "BAD"), ("1", "0"),
    ("WIN", "LOSE"), ("win", "lose"), ("lucky", "unlucky"), ("valid", "invalid"),
    ("VALID", "INVALID"), ("safe", "danger"), ("enough", "not enough"), ("fair", "unfair"),
    ("happy", "sad"), ("open", "closed"), ("right", "wrong"), ("pass", "fail"),
    ("accepted", "rejected"), ("up", "down"), ("hot", "cold"), ("Correct", "Incorrect"),
]  # fmt: skip

FILLER_WORDS = """about always around because before carefully certain clearly day early easily
every exactly first following further given great here however important indeed just kind large
likely little long main many maybe morning nearly never next nice old often once only other
perhaps plain possible quick quite rather really several simple small some special still such
sure then there thing today together usual very well whole young""".split()
