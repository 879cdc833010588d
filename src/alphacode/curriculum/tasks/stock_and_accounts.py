"""Commands to a store, to accounts, a garage, a shop: what is refused and what is left."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import row_for
from alphacode.curriculum.short import LINES, TWO
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Form,
    Int,
    Lines,
    Records,
    Task,
    Values,
    Words,
)
from alphacode.curriculum.tasks.times_beside_names import people, slip

GOODS = ("tea", "rice", "lamp", "book", "bread", "soap", "rope", "salt", "cup", "milk")
SONGS = ("dawn", "river", "stone", "cloud", "fire", "ocean", "winter", "violin")


def _lines(*forms: Form, low: int = 1, high: int = 1000, most: int = 15) -> Lines:
    return Lines("r", forms, low=low, high=high, max_size=most)


STOCK = _lines(("$buy", "word", "int"), ("$sell", "word", "int"))
FLOWS = _lines(("$buy", "int"), ("$sell", "int"))
PAYMENTS = _lines(("name", "name", "int"))
BANK = _lines(("$open", "name"), ("$put", "name", "int"), ("$take", "name", "int"))
BOOK = _lines(("$add", "name", "int"), ("$cut", "name"), ("$ask", "name"), high=10**6)
GARAGE = _lines(("$add", "word"), ("$cut", "word"))
TYPED = _lines(("$add", "word"), ("$cut",))
HEAP = _lines(("$add", "int"), ("$cut", "int"), ("$ask",))
BASKET = _lines(("$add", "word", "int"), ("$cut", "word", "int"))
TAKEN = _lines(("name", "word"))
STEPS = _lines(("$add",), ("$cut",))
_SALE = row_for("buy sell bad", ("buy", "sell", "error"), ("BUY", "SELL", "ERROR"), ("add", "take", "refused"), ("IN", "OUT", "FAIL"), ("add", "remove", "impossible"), ("receive", "ship", "short"))  # fmt: skip
_BANKED = row_for("open put take bad", ("open", "deposit", "withdraw", "error"), ("OPEN", "DEPOSIT", "WITHDRAW", "ERROR"), ("new", "put", "take", "denied"), ("CREATE", "IN", "OUT", "REFUSED"))  # fmt: skip
_ASKED = row_for("add cut ask none", ("add", "del", "find", "not found"), ("ADD", "DELETE", "FIND", "NOT FOUND"), ("set", "remove", "get", "unknown"), ("put", "erase", "show", "none"), ("save", "drop", "call", "missing"))  # fmt: skip
_PLACES = row_for("add cut full none", ("in", "out", "full", "empty"), ("IN", "OUT", "FULL", "EMPTY"), ("enter", "leave", "no room", "none"), ("ARRIVE", "DEPART", "REFUSED", "NONE"))  # fmt: skip
_UNDO = row_for("add cut none", ("type", "undo", "empty"), ("ADD", "UNDO", "EMPTY"), ("push", "pop", "nothing"), ("write", "back", "none"))  # fmt: skip
_CART = row_for("add cut", ("add", "remove"), ("ADD", "REMOVE"), ("put", "take"), ("buy", "return"))  # fmt: skip
_TURN = row_for("add cut", ("next", "back"), ("NEXT", "PREV"), ("forward", "backward"), ("right", "left"), ("+", "-"))  # fmt: skip


def _stock(rng: Random, values: Values) -> Values:
    goods = rng.sample(GOODS, rng.randint(1, 4))
    have = dict.fromkeys(goods, 0)
    rows = []
    for _ in values["r"]:
        name = rng.choice(goods)
        if have[name] and rng.random() < 0.5:
            x = max(1, have[name] + rng.choice([0, 0, 1, -1, -3]))
            rows.append((values["sell"], name, x))
            have[name] -= x if x <= have[name] else 0
        else:
            word = values["sell"] if rng.random() < 0.1 else values["buy"]
            x = rng.randint(1, 9)
            have[name] += x if word == values["buy"] else 0
            rows.append((word, name, x))
    return {**values, "r": rows}


def _sold(rng: Random, values: Values) -> Values:
    """Let the last line be a sale, so that something is printed."""
    values = _stock(rng, values)
    *rows, (_, name, x) = values["r"]
    return {**values, "r": [*rows, (values["sell"], name, x)]}


def _flows(rng: Random, values: Values) -> Values:
    k = rng.choice([10, 20, 100]) if "k" in values else 100
    now, rows = 0, []
    for _ in values["r"]:
        if now and rng.random() < 0.5:
            x = max(1, now + rng.choice([0, 1, -1, -5, 4]))
            rows.append((values["sell"], x))
            now -= min(x, now)
        else:
            x = rng.choice([rng.randint(1, k), max(1, k - now), max(1, k - now + 1)])
            rows.append((values["buy"], x))
            now += min(x, k - now)
    return {**values, "r": rows, **({"k": k} if "k" in values else {})}


def _payments(rng: Random, values: Values) -> Values:
    names = people(rng, rng.randint(2, 5), few=False)
    k = rng.choice([0, 10, 20, 100])
    rows = []
    for _ in values["r"]:
        one, two = rng.sample(names, 2)
        rows.append((one, two, rng.choice([max(1, k), max(1, k // 2), rng.randint(1, 2 * k + 3)])))  # fmt: skip
    return {**values, "r": rows, "k": k}


def _bank(rng: Random, values: Values) -> Values:
    names = people(rng, rng.randint(1, 4), few=False)
    money: dict[str, int] = {}
    rows: list[tuple[object, ...]] = []
    for _ in values["r"]:
        name = rng.choice(names)
        is_new = name not in money or rng.random() < 0.1
        if is_new and rng.random() < 0.8:
            rows.append((values["open"], name))
            money.setdefault(name, 0)
            continue
        word = rng.choice([values["put"], values["take"]])
        x = max(1, money.get(name, 5) + rng.choice([0, 1, -1, 10]))
        rows.append((word, name, x))
        if name in money:
            money[name] += x if word == values["put"] else -x if x <= money[name] else 0
    return {**values, "r": rows}


def _phones(rng: Random, values: Values) -> Values:
    names = people(rng, rng.randint(1, 4), few=False)
    rows: list[tuple[object, ...]] = []
    for _ in values["r"]:
        word = rng.choice([values["add"], values["add"], values["cut"], values["ask"], values["ask"]])  # fmt: skip
        end = (rng.randint(1, 10**6),) if word == values["add"] else ()
        rows.append((word, rng.choice(names), *end))
    return {**values, "r": [*rows[:-1], (values["ask"], rng.choice(names))]}


def _garage(rng: Random, values: Values) -> Values:
    cars = rng.sample(
        ["ab12", "xy99", "kt07", "mm31", "zz50", "qr18"], rng.randint(2, 6)
    )
    there: list[str] = []
    rows = []
    k = rng.randint(1, 4)
    for _ in values["r"]:
        away = [car for car in cars if car not in there]
        if there and (not away or rng.random() < 0.4):
            rows.append((values["cut"], there.pop(rng.randrange(len(there)))))
        else:
            car = rng.choice(away)
            rows.append((values["add"], car))
            if len(there) < k:
                there.append(car)
    return {**values, "r": rows, "k": k}


def _typed(rng: Random, values: Values) -> Values:
    rows: list[tuple[object, ...]] = []
    share = rng.choice([0.3, 0.5, 0.7])
    for _ in values["r"]:
        is_cut = rng.random() < share
        rows.append((values["cut"],) if is_cut else (values["add"], rng.choice(GOODS)))
    return {**values, "r": rows}


def _heap(rng: Random, values: Values) -> Values:
    rows: list[tuple[object, ...]] = []
    top = rng.choice([3, 9, 1000])
    for _ in values["r"]:
        word = rng.choice([values["add"], values["add"], values["cut"], values["ask"]])
        rows.append((word,) if word == values["ask"] else (word, rng.randint(1, top)))
    return {**values, "r": [*rows[:-1], (values["ask"],)]}


def _basket(rng: Random, values: Values) -> Values:
    goods = rng.sample(GOODS, len(values["q"]) if len(values["q"]) < 9 else 6)
    q = [(x, rng.randint(1, 50)) for x in goods]
    other = next(x for x in GOODS if x not in goods)
    rows = []
    for _ in values["r"]:
        word = rng.choice([values["add"], values["add"], values["cut"]])
        rows.append((word, rng.choice([*goods, rng.choice([*goods, other])]), rng.randint(1, 5)))  # fmt: skip
    return {**values, "m": len(q), "q": q, "r": rows}


def _loans(rng: Random, values: Values) -> Values:
    names = people(rng, rng.randint(1, 4), few=False)
    rows = [(rng.choice(names), rng.choice(GOODS)) for _ in values["r"]]
    return {**values, "r": rows, "k": rng.randint(1, 3)}


def _songs(rng: Random, values: Values) -> Values:
    w = rng.sample(SONGS, min(len(values["w"]), 8))
    return {**values, "m": len(w), "w": w}


_FLOW = "now = 0\nfor what, x in r:\n    x = int(x)\n    if what == '$buy':\n        now = min(k, now + x)\n    else:\n        now = max(0, now - x)\n"
_FLOW_CPP = 'long long now = 0;\nfor (auto& row : r) {\n    long long x = stoll(row[1]);\n    now = row[0] == "$buy" ? min(k, now + x) : max(0LL, now - x);\n'
_PAY = "money = {}\nrefused = 0\nfor one, two, x in r:\n    x = int(x)\n    money.setdefault(one, k)\n    money.setdefault(two, k)\n    if money[one] < x:\n        refused += 1\n    else:\n        money[one] -= x\n        money[two] += x\n"
_PAY_CPP = "map<string, long long> money;\nlong long refused = 0;\nfor (auto& row : r) {\n    long long x = stoll(row[2]);\n    auto& one = money.insert({row[0], k}).first->second;\n    auto& two = money.insert({row[1], k}).first->second;\n    if (one < x) {\n        refused++;\n    } else {\n        one -= x;\n        two += x;\n    }\n}\n"
_LIMIT = ("money[one] < x", "money[one] <= x", "one < x", "one <= x")

STORES = (
    slip("stock_refusals_then_rest", (STOCK,), ("A store is empty. \"$buy name x\" brings x pieces of a thing, \"$sell name x\" takes x pieces; if there are fewer than x, nothing is taken and $bad and the name are printed. At the end print all things of which some are left, alphabetically, with their numbers.", "Process lines \"$buy name x\" (add x) and \"$sell name x\" (take x, or print $bad and the name when there is not enough). Afterwards print each name with a positive amount and this amount, sorted by name."), ("have = {}\nfor what, name, x in r:\n    x = int(x)\n    if what == '$buy':\n        have[name] = have.get(name, 0) + x\n    elif have.get(name, 0) < x:\n        print('$bad', name)\n    else:\n        have[name] -= x\nfor name in sorted(have):\n    if have[name]:\n        print(name, have[name])", 'map<string, long long> have;\nfor (auto& row : r) {\n    long long x = stoll(row[2]);\n    if (row[0] == "$buy") have[row[1]] += x;\n    else if (have[row[1]] < x) cout << "$bad " << row[1] << "\\n";\n    else have[row[1]] -= x;\n}\nfor (auto& [name, x] : have) {\n    if (x) cout << name << " " << x << "\\n";\n}'), ("have.get(name, 0) < x", "have.get(name, 0) <= x", "have[row[1]] < x", "have[row[1]] <= x"), refine=_stock, constants=_SALE, output=LINES, tags=("data structures",), allows_cases=False, rating=900),
    slip("stock_answer_to_each_sale", (STOCK,), ("A store is empty. \"$buy name x\" brings x pieces of a thing. \"$sell name x\" takes x pieces and prints how many are left of this thing; if there are fewer than x, nothing is taken and $bad is printed instead. If no piece is ever asked for, nothing is printed.", "Process \"$buy name x\" (add x) and \"$sell name x\": print the rest after taking x, or $bad without taking anything if there is not enough."), ("have = {}\nfor what, name, x in r:\n    x = int(x)\n    if what == '$buy':\n        have[name] = have.get(name, 0) + x\n    elif have.get(name, 0) < x:\n        print('$bad')\n    else:\n        have[name] -= x\n        print(have[name])", 'map<string, long long> have;\nfor (auto& row : r) {\n    long long x = stoll(row[2]);\n    if (row[0] == "$buy") {\n        have[row[1]] += x;\n    } else if (have[row[1]] < x) {\n        cout << "$bad" << "\\n";\n    } else {\n        have[row[1]] -= x;\n        cout << have[row[1]] << "\\n";\n    }\n}'), ("have.get(name, 0) < x", "have.get(name, 0) <= x", "have[row[1]] < x", "have[row[1]] <= x"), refine=_sold, constants=_SALE, output=LINES, tags=("data structures",), allows_cases=False),
    slip("stock_refusals_and_pieces_left", (STOCK,), ("A store is empty. \"$buy name x\" brings x pieces of a thing, \"$sell name x\" takes x pieces, but is refused as a whole if there are fewer. Print how many lines were refused and how many pieces of all things are left together.", "Process \"$buy name x\" and \"$sell name x\" (ignored if less than x is there). [Print|Write] the number of ignored lines and the total of what remains."), ("have, refused = {}, 0\nfor what, name, x in r:\n    x = int(x)\n    if what == '$buy':\n        have[name] = have.get(name, 0) + x\n    elif have.get(name, 0) < x:\n        refused += 1\n    else:\n        have[name] -= x\nprint(refused, sum(have.values()))", 'map<string, long long> have;\nlong long refused = 0, left = 0;\nfor (auto& row : r) {\n    long long x = stoll(row[2]);\n    if (row[0] == "$buy") have[row[1]] += x;\n    else if (have[row[1]] < x) refused++;\n    else have[row[1]] -= x;\n}\nfor (auto& [name, x] : have) left += x;\ncout << refused << " " << left << "\\n";'), ("have.get(name, 0) < x", "have.get(name, 0) <= x", "have[row[1]] < x", "have[row[1]] <= x"), refine=_stock, constants=_SALE, output=TWO, tags=("data structures",), allows_cases=False),
    slip("tank_levels_between_limits", (Int("k", 1, 1000), FLOWS), ("A tank for {k} litres is empty. \"$buy x\" fills in x litres, what is too much is lost; \"$sell x\" takes x litres, or all if there are fewer. Print the litres in the tank after each line.", "A level starts with 0 and stays between 0 and {k}: \"$buy x\" raises it by x, \"$sell x\" lowers it by x, as far as possible. Print it after each line."), (_FLOW + "    print(now)", _FLOW_CPP + '    cout << now << "\\n";\n}'), ("min(k, now + x)", "now + x", "min(k, now + x)", "now + x"), refine=_flows, constants=_SALE, meanings={"k": "the size of the tank"}, output=LINES, allows_cases=False),
    slip("tank_lost_and_missing", (Int("k", 1, 1000), FLOWS), ("A tank for {k} litres is empty. \"$buy x\" fills in x litres, what is too much is lost; \"$sell x\" asks for x litres and gets them, or all if there are fewer. Print how many litres were lost and how many could not be given, altogether.", "A level between 0 and {k} starts with 0. Sum what \"$buy x\" would have brought above {k}, and what \"$sell x\" could not get. [Print|Write] both sums."), ("now = lost = missing = 0\nfor what, x in r:\n    x = int(x)\n    if what == '$buy':\n        lost += max(0, now + x - k)\n        now = min(k, now + x)\n    else:\n        missing += max(0, x - now)\n        now = max(0, now - x)\nprint(lost, missing)", 'long long now = 0, lost = 0, missing = 0;\nfor (auto& row : r) {\n    long long x = stoll(row[1]);\n    if (row[0] == "$buy") {\n        lost += max(0LL, now + x - k);\n        now = min(k, now + x);\n    } else {\n        missing += max(0LL, x - now);\n        now = max(0LL, now - x);\n    }\n}\ncout << lost << " " << missing << "\\n";'), ("now = min(k, now + x)", "now += x", "now = min(k, now + x)", "now += x"), refine=_flows, constants=_SALE, meanings={"k": "the size of the tank"}, output=TWO, allows_cases=False),
    slip("basket_total_by_price_list", (Records("q", 1, 1000, count="m", max_size=9), BASKET), ("A price list with {m} different things is given. Then \"$add name x\" puts x pieces into a basket, \"$cut name x\" takes x out of it (all, if there are fewer); things that are not in the list are ignored. What does the basket cost in the end?", "Process \"$add name x\" and \"$cut name x\" (never below 0 pieces), skipping names without a price. Print the sum of number times price."), ("price = dict(q)\nhave = dict.fromkeys(price, 0)\nfor what, name, x in r:\n    if name in price:\n        have[name] += int(x) if what == '$add' else -min(int(x), have[name])\nprint(sum(have[name] * price[name] for name in price))", 'map<string, long long> price(q.begin(), q.end()), have;\nfor (auto& row : r) {\n    if (!price.count(row[1])) continue;\n    long long x = stoll(row[2]);\n    have[row[1]] += row[0] == "$add" ? x : -min(x, have[row[1]]);\n}\nlong long total = 0;\nfor (auto& [name, x] : have) total += x * price[name];\ncout << total << "\\n";'), ("-min(int(x), have[name])", "-int(x)", "-min(x, have[row[1]])", "-x"), refine=_basket, constants=_CART, meanings={"q": "a thing and its price"}, output=("Print one integer.",), tags=("data structures",), allows_cases=False),
)  # fmt: skip

MONEY = (
    slip("payments_between_people", (Int("k", 0, 10**6), PAYMENTS), ("Everybody has {k} coins at first. Each line has two names and a number: the first pays the second so many coins, but only if he or she has them, otherwise nothing happens. Print all names with their coins at the end, alphabetically.", "Each person that is named starts with {k}. Perform the payments \"from to x\" in order and skip those that the payer cannot afford. [Print|List] the balances, sorted by name."), (_PAY + "for name in sorted(money):\n    print(name, money[name])", _PAY_CPP + 'for (auto& [name, x] : money) cout << name << " " << x << "\\n";'), _LIMIT, refine=_payments, meanings={"k": "the coins at first", "r": "who pays, who is paid, and how much"}, output=LINES, tags=("data structures",), allows_cases=False),
    slip("payments_that_are_refused", (Int("k", 0, 10**6), PAYMENTS), ("Everybody has {k} coins at first. Each line has two names and a number: the first pays the second so many coins, but only if he or she has them. How many payments fail?", "Each person that is named starts with {k}. Perform the payments \"from to x\" in order; count those that the payer cannot afford, which change nothing."), (_PAY + "print(refused)", _PAY_CPP + 'cout << refused << "\\n";'), _LIMIT, refine=_payments, meanings={"k": "the coins at first", "r": "who pays, who is paid, and how much"}, output=("Print one integer.",), tags=("data structures",), allows_cases=False),
    slip("richest_after_payments", (Int("k", 0, 10**6), PAYMENTS), ("Everybody has {k} coins at first. Each line has two names and a number: the first pays the second so many coins, but only if he or she has them, otherwise nothing happens. Print the name of the richest at the end and the coins, the alphabetically first of equals.", "Each person that is named starts with {k}. After the payments \"from to x\" (those that the payer cannot afford are skipped), who has most, and how much? Ties: first by name."), (_PAY + "best = min(money, key=lambda name: (-money[name], name))\nprint(best, money[best])", _PAY_CPP + 'string best = money.begin()->first;\nfor (auto& [name, x] : money) {\n    if (x > money[best]) best = name;\n}\ncout << best << " " << money[best] << "\\n";'), _LIMIT, refine=_payments, meanings={"k": "the coins at first", "r": "who pays, who is paid, and how much"}, output=("Print a name and a number.",), tags=("data structures",), allows_cases=False),
    slip("accounts_opened_and_used", (BANK,), ("\"$open name\" opens an account with 0 coins, \"$put name x\" pays x coins in, \"$take name x\" takes x coins. Print $bad for an account that is opened twice, for one that does not exist and for too little money (then nothing changes). At the end print all accounts with their money, sorted by name.", "Run a bank: \"$open name\", \"$put name x\", \"$take name x\". Whatever is impossible (the account is there already, is not there, or has less than x) prints a line $bad and is skipped. Finally list names and balances alphabetically."), ("money = {}\nfor what, name, *x in r:\n    if (what == '$open') == (name in money) or what == '$take' and money[name] < int(x[0]):\n        print('$bad')\n    elif what == '$open':\n        money[name] = 0\n    elif what == '$put':\n        money[name] += int(x[0])\n    else:\n        money[name] -= int(x[0])\nfor name in sorted(money):\n    print(name, money[name])", 'map<string, long long> money;\nfor (auto& row : r) {\n    bool is_open = row[0] == "$open", is_there = money.count(row[1]);\n    long long x = is_open ? 0 : stoll(row[2]);\n    if (is_open == is_there || (row[0] == "$take" && money[row[1]] < x)) cout << "$bad" << "\\n";\n    else if (is_open) money[row[1]] = 0;\n    else money[row[1]] += row[0] == "$put" ? x : -x;\n}\nfor (auto& [name, x] : money) cout << name << " " << x << "\\n";'), ("money[name] < int(x[0])", "money[name] <= int(x[0])", "money[row[1]] < x", "money[row[1]] <= x"), refine=_bank, constants=_BANKED, output=LINES, tags=("data structures",), rating=1000, allows_cases=False),
)  # fmt: skip

NOTEBOOKS = (
    slip("phone_book_by_commands", (BOOK,), ("A telephone book is empty. \"$add name x\" writes the number x beside the name (an old number is replaced), \"$cut name\" removes the name if it is there, \"$ask name\" prints its number or $none.", "Process \"$add name x\", \"$cut name\" and \"$ask name\"; for each of the last kind print the number that belongs to the name now, $none if there is none."), ("book = {}\nfor what, name, *x in r:\n    if what == '$add':\n        book[name] = x[0]\n    elif what == '$cut':\n        book.pop(name, None)\n    else:\n        print(book.get(name, '$none'))", 'map<string, string> book;\nfor (auto& row : r) {\n    if (row[0] == "$add") book[row[1]] = row[2];\n    else if (row[0] == "$cut") book.erase(row[1]);\n    else cout << (book.count(row[1]) ? book[row[1]] : "$none") << "\\n";\n}'), ("book[name] = x[0]", "book.setdefault(name, x[0])", "book[row[1]] = row[2]", "book.insert({row[1], row[2]})"), refine=_phones, constants=_ASKED, output=LINES, tags=("data structures",), allows_cases=False),
    slip("garage_with_k_places", (Int("k", 1, 10), GARAGE), ("A garage has {k} places. \"$add car\" wants to drive in; if all places are taken, $full is printed and it drives away. \"$cut car\" drives out (it is inside). At the end print the cars inside in the order in which they came, on one line, or $none.", "Process \"$add word\" (print $full and ignore it when {k} words are there) and \"$cut word\" (remove it). Print what is left in order of arrival, $none if nothing."), ("there = []\nfor what, car in r:\n    if what == '$cut':\n        there.remove(car)\n    elif len(there) == k:\n        print('$full')\n    else:\n        there.append(car)\nprint(*there or ['$none'])", 'vector<string> there;\nfor (auto& row : r) {\n    if (row[0] == "$cut") there.erase(find(there.begin(), there.end(), row[1]));\n    else if ((long long)there.size() == k) cout << "$full" << "\\n";\n    else there.push_back(row[1]);\n}\nif (there.empty()) cout << "$none";\nfor (auto& car : there) cout << car << " ";\ncout << "\\n";'), ("print(*there or", "print(*sorted(there) or", "if (there.empty())", "sort(there.begin(), there.end());\nif (there.empty())"), refine=_garage, constants=_PLACES, meanings={"k": "the places of the garage"}, output=LINES, allows_cases=False),
    slip("garage_turned_away_and_fullest", (Int("k", 1, 10), GARAGE), ("A garage has {k} places. \"$add car\" wants to drive in; if all places are taken it is turned away. \"$cut car\" drives out (it is inside). Print how many cars were turned away and the largest number of cars that were inside at once.", "Count the lines \"$add word\" that come when {k} words are there (they are ignored), and find the largest number of words present; \"$cut word\" removes one."), ("now = most = away = 0\nfor what, car in r:\n    if what == '$cut':\n        now -= 1\n    elif now == k:\n        away += 1\n    else:\n        now += 1\n        most = max(most, now)\nprint(away, most)", 'long long now = 0, most = 0, away = 0;\nfor (auto& row : r) {\n    if (row[0] == "$cut") {\n        now--;\n    } else if (now == k) {\n        away++;\n    } else {\n        now++;\n        most = max(most, now);\n    }\n}\ncout << away << " " << most << "\\n";'), ("now == k", "now >= k - 1", "now == k", "now >= k - 1"), refine=_garage, constants=_PLACES, meanings={"k": "the places of the garage"}, output=TWO, allows_cases=False),
    slip("words_typed_and_taken_back", (TYPED,), ("\"$add word\" writes a word at the end of a line, \"$cut\" removes the last word; it does nothing when the line is empty. Print the line at the end, or $none if it is empty.", "Start with no words. Each \"$add word\" appends one, each \"$cut\" drops the last one if there is any. Print what is there finally, separated by spaces, or $none."), ("line = []\nfor row in r:\n    if row[0] == '$add':\n        line.append(row[1])\n    elif line:\n        line.pop()\nprint(*line or ['$none'])", 'vector<string> line;\nfor (auto& row : r) {\n    if (row[0] == "$add") line.push_back(row[1]);\n    else if (!line.empty()) line.pop_back();\n}\nif (line.empty()) cout << "$none";\nfor (auto& word : line) cout << word << " ";\ncout << "\\n";'), ("line.pop()", "line.pop(0)", "line.pop_back()", "line.erase(line.begin())"), refine=_typed, constants=_UNDO, output=("Print one line.",), tags=("data structures",), allows_cases=False),
    slip("numbers_kept_and_largest_asked", (HEAP,), ("\"$add x\" puts the number x on a heap, \"$cut x\" takes one number x away from it, if there is one, and \"$ask\" prints the largest number on the heap or $none if it is empty.", "Keep a multiset of numbers: \"$add x\", \"$cut x\" (one copy, if present), \"$ask\" - print the maximum, $none for an empty one."), ("heap = []\nfor what, *x in r:\n    if what == '$add':\n        heap.append(int(x[0]))\n    elif what == '$ask':\n        print(max(heap) if heap else '$none')\n    elif int(x[0]) in heap:\n        heap.remove(int(x[0]))", 'multiset<long long> heap;\nfor (auto& row : r) {\n    if (row[0] == "$add") {\n        heap.insert(stoll(row[1]));\n    } else if (row[0] == "$ask") {\n        cout << (heap.empty() ? "$none" : to_string(*heap.rbegin())) << "\\n";\n    } else {\n        auto it = heap.find(stoll(row[1]));\n        if (it != heap.end()) heap.erase(it);\n    }\n}'), ("max(heap)", "min(heap)", "*heap.rbegin()", "*heap.begin()"), refine=_heap, constants=_ASKED, output=LINES, tags=("data structures",), allows_cases=False),
    slip("loans_with_limit_of_k", (Int("k", 1, 10), TAKEN), ("Each line has a name and a thing that this person wants to borrow. Nobody gets more than {k} things, and a thing that is lent is gone. Print for each line $yes or $no, whether the wish is granted.", "Process lines \"name thing\": $yes if the thing is still there and the name has fewer than {k} things so far (then it gets it), else $no."), ("gone, count = set(), {}\nfor name, thing in r:\n    if thing in gone or count.get(name, 0) == k:\n        print('$no')\n    else:\n        gone.add(thing)\n        count[name] = count.get(name, 0) + 1\n        print('$yes')", 'set<string> gone;\nmap<string, long long> count;\nfor (auto& row : r) {\n    bool is_fine = !gone.count(row[1]) && count[row[0]] < k;\n    if (is_fine) {\n        gone.insert(row[1]);\n        count[row[0]]++;\n    }\n    cout << (is_fine ? "$yes" : "$no") << "\\n";\n}'), ("thing in gone or ", "", "!gone.count(row[1]) && ", ""), refine=_loans, constants=row_for("yes no", ("yes", "no"), ("YES", "NO"), ("OK", "REFUSED"), ("granted", "denied")), meanings={"k": "how many things a person gets", "r": "a name and a thing"}, output=LINES, tags=("data structures",), allows_cases=False),
    slip("songs_next_and_back", (Words("w", "m", alphabet=LOWER + UPPER), STEPS), ("{m} songs stand in a circle, the first one plays. \"$add\" goes to the next song, \"$cut\" to the one before (after the last comes the first). Print the song that plays after each command.", "Move over a list of {m} words that is closed to a ring, starting at the first: \"$add\" one on, \"$cut\" one back. Print the word reached after each line."), ("i = 0\nfor row in r:\n    i = (i + (1 if row[0] == '$add' else -1)) % m\n    print(w[i])", 'long long i = 0;\nfor (auto& row : r) {\n    i = (i + (row[0] == "$add" ? 1 : m - 1)) % m;\n    cout << w[i] << "\\n";\n}'), ("    print(w[i])", "print(w[i])", '    cout << w[i] << "\\n";\n}', '}\ncout << w[i] << "\\n";'), refine=_songs, constants=_TURN, meanings={"w": "the songs"}, output=LINES, allows_cases=False),
    slip("list_end_without_going_round", (Words("w", "m", alphabet=LOWER + UPPER), STEPS), ("A list of {m} pages is shown, first its first page. \"$add\" turns to the next page, \"$cut\" to the one before; on the last and on the first page these do nothing. Print the page that is shown at the end and how many commands did nothing.", "Move over a list of {m} words, starting at the first, one on (\"$add\") or back (\"$cut\") without leaving it. [Print|Write] the word reached and the number of useless commands."), ("i = useless = 0\nfor row in r:\n    j = i + (1 if row[0] == '$add' else -1)\n    if 0 <= j < m:\n        i = j\n    else:\n        useless += 1\nprint(w[i], useless)", 'long long i = 0, useless = 0;\nfor (auto& row : r) {\n    long long j = i + (row[0] == "$add" ? 1 : -1);\n    if (0 <= j && j < m) i = j;\n    else useless++;\n}\ncout << w[i] << " " << useless << "\\n";'), ("useless += 1", "useless += 2", "useless++", "useless += 2"), refine=_songs, constants=_TURN, meanings={"w": "the pages"}, output=("Print a word and a number.",), allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *STORES,
    *MONEY,
    *NOTEBOOKS,
)  # fmt: skip
