"""Rows of a name, a place and a number, of things with number and price; price lists."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import different_names, said
from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES, ONE, TWO
from alphacode.curriculum.task import (
    Field,
    Int,
    Records,
    Rows,
    Task,
    Values,
    Word,
)
from alphacode.curriculum.tasks.times_beside_names import people, slip

LIVING = Rows("r", (Field("name", kind="name", is_distinct=True), Field("city", kind="word"), Field("x", 0, 1000)), max_size=12)  # fmt: skip
GOODS = Rows("r", (Field("name", kind="word", is_distinct=True), Field("x", 0, 1000), Field("y", 0, 1000)), max_size=12)  # fmt: skip
ORDERS = Rows("q", (Field("name", kind="word"), Field("x", 0, 1000)), count="m", max_size=12)  # fmt: skip
AMOUNTS = Rows("q", (Field("x", 0, 1000), Field("name", kind="word")), count="m", max_size=12)  # fmt: skip
LIST = Records("r", 1, 1000, max_size=8)
SIGNED = Records("r", -50, 50, max_size=12)
LIVES = {"name": "the name", "city": "the town", "x": "the age"}
GOOD = {"name": "the thing", "x": "how many of it", "y": "the price of one"}
NEED = {"name": "the thing", "x": "how many are there", "y": "how many there should be"}
PRICED = {"r": "a thing and its price", "name": "the thing ordered", "x": "how many of it"}  # fmt: skip
RATES = {"r": "a currency and what one of it is worth", "x": "the amount", "name": "its currency"}  # fmt: skip
STORE = ("tea", "rice", "lamp", "book", "bread", "soap", "rope", "salt", "cup", "milk", "pen", "ink")  # fmt: skip
TOWNS = ("rome", "oslo", "lima", "kyoto", "paris", "accra", "quito", "bern")


def _living(rng: Random, values: Values) -> Values:
    towns = rng.sample(TOWNS, rng.randint(1, 4))
    pool = [rng.randint(0, 99) for _ in range(rng.choice([3, 20]))]
    names = people(rng, len(values["r"]), few=False)
    rows = [(x, rng.choice(towns), rng.choice(pool)) for x in names]
    more = {"s": rng.choice([*towns, *towns, rng.choice(TOWNS)])} if "s" in values else {}  # fmt: skip
    return {**values, "r": rows, **more}


def _goods(rng: Random, values: Values) -> Values:
    top = rng.choice([4, 12, 1000])
    names = rng.sample(STORE, len(values["r"]))
    rows = [(x, rng.randint(0, top), rng.randint(0, top)) for x in names]
    k = {"k": rng.choice([*(x * y for _, x, y in rows), top])} if "k" in values else {}
    return {**values, "r": rows, **k}


def _orders(rng: Random, values: Values) -> Values:
    names = rng.sample(STORE, len(values["r"]))
    r = [(x, y) for x, (_, y) in zip(names, values["r"], strict=True)]
    is_first = isinstance(values["q"][0][0], int)
    q = []
    for _ in values["q"]:
        name, x = rng.choice(names), rng.randint(0, 20)
        q.append((x, name) if is_first else (name, x))
    return {**values, "r": r, "q": q}


_none = word_for(("none", "nobody", "nothing"))
_GROUP = "ages = {}\nfor name, city, x in r:\n    ages.setdefault(city, []).append(x)\n"
_GROUP_CPP = "map<string, vector<long long>> ages;\nfor (auto& [name, city, x] : r) ages[city].push_back(x);\nauto sum = [](const vector<long long>& a) { return accumulate(a.begin(), a.end(), 0LL); };\n"

PLACES = (
    slip("count_and_mean_of_each_town", (LIVING,), ("Each of {n} lines has a name, a town and an age. Print each town, alphabetically, with the number of its people and their average age with one decimal.", "For every town, sorted, print town, number of lines and mean of the numbers, one digit after the point."), (_GROUP + "for city in sorted(ages):\n    print(city, len(ages[city]), '%.1f' % (sum(ages[city]) / len(ages[city])))", _GROUP_CPP + 'for (auto& [city, a] : ages) printf("%s %d %.1f\\n", city.c_str(), (int)a.size(), (double)sum(a) / a.size());'), ("sum(ages[city]) / len(ages[city])", "sum(ages[city]) // len(ages[city])", "(double)sum(a) / a.size()", "(double)(sum(a) / (long long)a.size())"), refine=_living, meanings=LIVES, output=LINES, allows_cases=False),
    slip("oldest_of_each_town", (LIVING,), ("Each of {n} lines has a name, a town and an age. Print each town, alphabetically, with the name of its oldest person, the first in the input of equals.", "For every town, sorted, print town and the name beside its largest number (the first one in a tie)."), ("best = {}\nfor name, city, x in r:\n    if city not in best or x > best[city][1]:\n        best[city] = (name, x)\nfor city in sorted(best):\n    print(city, best[city][0])", 'map<string, pair<string, long long>> best;\nfor (auto& [name, city, x] : r) {\n    if (!best.count(city) || x > best[city].second) best[city] = {name, x};\n}\nfor (auto& [city, row] : best) cout << city << " " << row.first << "\\n";'), ("x > best", "x >= best", "x > best", "x >= best"), refine=_living, meanings=LIVES, output=LINES, allows_cases=False),
    slip("people_of_one_town_sorted", (Word("s", max_size=12), LIVING), ("Each of {n} lines has a name, a town and an age. Print the names of those who live in {s}, alphabetically, one per line, or $none.", "[List|Print] the names of the lines with the town {s} in alphabetical order; $none if there are none."), ("found = sorted(name for name, city, x in r if city == s)\nprint('\\n'.join(found or ['$none']))", 'set<string> found;\nfor (auto& [name, city, x] : r) {\n    if (city == s) found.insert(name);\n}\nfor (auto& name : found) cout << name << "\\n";\nif (found.empty()) cout << "$none" << "\\n";'), ("if city == s", "if city != s", "city == s", "city != s"), refine=_living, constants=_none, meanings={**LIVES, "s": "the town asked about"}, output=LINES, allows_cases=False),
    slip("count_and_oldest_of_one_town", (Word("s", max_size=12), LIVING), ("Each of {n} lines has a name, a town and an age. Print how many people live in {s} and the largest age there (0 0 if nobody does).", "For the lines with the town {s} print their number and the largest of their numbers; 0 0 if there are none."), ("found = [x for name, city, x in r if city == s]\nprint(len(found), max(found, default=0))", 'long long count = 0, most = 0;\nfor (auto& [name, city, x] : r) {\n    if (city != s) continue;\n    count++;\n    most = max(most, x);\n}\ncout << count << " " << most << "\\n";'), ("max(found, default=0)", "sum(found)", "most = max(most, x)", "most += x"), refine=_living, meanings={**LIVES, "s": "the town asked about"}, output=TWO, allows_cases=False),
    slip("town_with_most_people", (LIVING,), ("Each of {n} lines has a name, a town and an age. Print the town with the most people and their number, the alphabetically first of equals.", "Which town stands in most of the lines, and in how many? Ties: first by name."), (_GROUP + "best = min(ages, key=lambda city: (-len(ages[city]), city))\nprint(best, len(ages[best]))", _GROUP_CPP + 'string best = ages.begin()->first;\nfor (auto& [city, a] : ages) {\n    if (a.size() > ages[best].size()) best = city;\n}\ncout << best << " " << ages[best].size() << "\\n";'), ("-len(ages[city])", "-sum(ages[city])", "a.size() > ages[best].size()", "sum(a) > sum(ages[best])"), refine=_living, meanings=LIVES, output=("Print a name and a number.",), allows_cases=False),
    slip("older_than_mean_of_own_town", (LIVING,), ("Each of {n} lines has a name, a town and an age. Print the names of those who are older than the average of their own town, in the order of the input, one per line, or $none.", "[List|Print] the names whose number is above the mean of the numbers with the same town; $none if there are none."), (_GROUP + "found = [name for name, city, x in r if x * len(ages[city]) > sum(ages[city])]\nprint('\\n'.join(found or ['$none']))", _GROUP_CPP + 'bool any = false;\nfor (auto& [name, city, x] : r) {\n    if (x * (long long)ages[city].size() <= sum(ages[city])) continue;\n    cout << name << "\\n";\n    any = true;\n}\nif (!any) cout << "$none" << "\\n";'), ("> sum(ages[city])", ">= sum(ages[city])", "<= sum(ages[city])", "< sum(ages[city])"), refine=_living, constants=_none, meanings=LIVES, output=LINES, rating=900, allows_cases=False),
    slip("names_above_mean_with_mean", (SIGNED,), ("Each of {n} lines has a day (a name) and a temperature. Print the average with one decimal and, on a second line, the days that were warmer than the exact average, in their order, or $none.", "Print the mean of the numbers (one digit after the point); below it the names with a larger number, on one line as they come, or $none."), ("total = sum(x for name, x in r)\nprint('%.1f' % (total / n))\nprint(*[name for name, x in r if x * n > total] or ['$none'])", 'long long total = 0;\nfor (auto& [name, x] : r) total += x;\nprintf("%.1f\\n", (double)total / n);\nbool any = false;\nfor (auto& [name, x] : r) {\n    if (x * n <= total) continue;\n    printf("%s ", name.c_str());\n    any = true;\n}\nif (!any) printf("$none");\nprintf("\\n");'), ("> total", ">= total", "<= total", "< total"), refine=different_names, constants=_none, meanings={"r": "a day and its temperature"}, output=("Print two lines.",), allows_cases=False),
)  # fmt: skip

THINGS = (
    slip("costliest_thing_and_sum_of_all", (GOODS,), ("Each of {n} lines has a thing, how many of it and the price of one. Print the thing that costs most in all (number times price), the first of equals, and what everything costs.", "Find the name with the largest product {f2} * {f3}, the first one in a tie, and the sum of all products. [Print|Write] both."), ("best = max(r, key=lambda row: row[1] * row[2])\nprint(best[0], sum(x * y for name, x, y in r))", 'string best;\nlong long most = -1, total = 0;\nfor (auto& [name, x, y] : r) {\n    total += x * y;\n    if (x * y > most) {\n        most = x * y;\n        best = name;\n    }\n}\ncout << best << " " << total << "\\n";'), ("max(r,", "max(r[::-1],", "x * y > most", "x * y >= most"), refine=_goods, meanings=GOOD, output=("Print a word and a number.",), allows_cases=False),
    slip("cost_of_each_thing_and_sum", (GOODS,), ("Each of {n} lines has a thing, how many of it and the price of one. Print each thing with what it costs in all, and as the last line $total and the sum.", "For each line print the name and {f2} * {f3}; below them $total with the sum of these products."), ("total = 0\nfor name, x, y in r:\n    total += x * y\n    print(name, x * y)\nprint('$total', total)", 'long long total = 0;\nfor (auto& [name, x, y] : r) {\n    total += x * y;\n    cout << name << " " << x * y << "\\n";\n}\ncout << "$total " << total << "\\n";'), ("total += x * y", "total = x * y", "total += x * y", "total = x * y"), refine=_goods, constants=said(total=("total", "TOTAL", "Total", "sum", "SUM")), meanings=GOOD, output=LINES, allows_cases=False),
    slip("things_by_cost_down", (GOODS,), ("Each of {n} lines has a thing, how many of it and the price of one. Print things and what they cost in all (number times price), the most expensive first, equal ones by name.", "Sort {n} names by {f2} * {f3}, downwards, ties by name, and print name and product."), ("for name, x, y in sorted(r, key=lambda row: (-row[1] * row[2], row[0])):\n    print(name, x * y)", 'vector<pair<long long, string>> order;\nfor (auto& [name, x, y] : r) order.push_back({-x * y, name});\nsort(order.begin(), order.end());\nfor (auto& [x, name] : order) cout << name << " " << -x << "\\n";'), ("(-row[1] * row[2], row[0])", "(row[1] * row[2], row[0])", "sort(order.begin(), order.end());", "sort(order.begin(), order.end(), [](auto& a, auto& b) { return pair(-a.first, a.second) < pair(-b.first, b.second); });"), refine=_goods, meanings=GOOD, output=LINES, tags=("sortings",), allows_cases=False),
    slip("things_that_cost_more_than_k", (Int("k", 0, 10**6), GOODS), ("Each of {n} lines has a thing, how many of it and the price of one. Print the things that cost more than {k} in all, in their order, one per line, or $none.", "[List|Print] the names with {f2} * {f3} > {k}, each on a line; $none if there are none."), ("found = [name for name, x, y in r if x * y > k]\nprint('\\n'.join(found or ['$none']))", 'bool any = false;\nfor (auto& [name, x, y] : r) {\n    if (x * y <= k) continue;\n    cout << name << "\\n";\n    any = true;\n}\nif (!any) cout << "$none" << "\\n";'), ("x * y > k", "x * y >= k", "x * y <= k", "x * y < k"), refine=_goods, constants=_none, meanings={**GOOD, "k": "the limit"}, output=LINES, allows_cases=False),
    slip("things_to_be_ordered", (GOODS,), ("Each of {n} lines has a thing, how many of it are there and how many there should be. Print each thing of which there are too few, with the number that is missing, in the order of the input, or $none.", "For every line with {f2} < {f3} print the name and {f3} - {f2}; $none if there is no such line."), ("found = [(name, y - x) for name, x, y in r if x < y]\nfor row in found:\n    print(*row)\nif not found:\n    print('$none')", 'bool any = false;\nfor (auto& [name, x, y] : r) {\n    if (x >= y) continue;\n    cout << name << " " << y - x << "\\n";\n    any = true;\n}\nif (!any) cout << "$none" << "\\n";'), ("if x < y]", "if x <= y]", "x >= y", "x > y"), refine=_goods, constants=_none, meanings=NEED, output=LINES, allows_cases=False),
    slip("profit_of_each_thing", (GOODS,), ("Each of {n} lines has a thing, the price it was bought for and the price it was sold for. Print for each the name and $up with the gain, $down with the loss, or $same alone.", "For each line print the name and {f3} - {f2}: $up and the difference if it is positive, $down and its absolute value if negative, else $same."), ("for name, x, y in r:\n    if y > x:\n        print(name, '$up', y - x)\n    elif y < x:\n        print(name, '$down', x - y)\n    else:\n        print(name, '$same')", 'for (auto& [name, x, y] : r) {\n    if (y > x) cout << name << " $up " << y - x << "\\n";\n    else if (y < x) cout << name << " $down " << x - y << "\\n";\n    else cout << name << " $same" << "\\n";\n}'), ("'$down', x - y", "'$down', y - x", '$down " << x - y', '$down " << y - x'), refine=_goods, constants=lambda rng: dict(zip(("up", "down", "same"), rng.choice([("profit", "loss", "even"), ("PROFIT", "LOSS", "EVEN"), ("gain", "loss", "nothing")]), strict=True)), meanings={"name": "the thing", "x": "what it was bought for", "y": "what it was sold for"}, output=LINES, allows_cases=False),
    slip("gains_and_losses_summed", (GOODS,), ("Each of {n} lines has a thing, the price it was bought for and the price it was sold for. Print the sum of all gains and the sum of all losses.", "Add the positive differences {f3} - {f2}, and apart from them the absolute values of the negative ones. [Print|Write] both sums."), ("d = [y - x for name, x, y in r]\nprint(sum(z for z in d if z > 0), -sum(z for z in d if z < 0))", 'long long up = 0, down = 0;\nfor (auto& [name, x, y] : r) {\n    up += max(0LL, y - x);\n    down += max(0LL, x - y);\n}\ncout << up << " " << down << "\\n";'), ("print(sum(z for z in d if z > 0),", "print(sum(d),", "up += max(0LL, y - x)", "up += y - x"), refine=_goods, meanings={"name": "the thing", "x": "what it was bought for", "y": "what it was sold for"}, output=TWO, allows_cases=False),
)  # fmt: skip

ORDERED = (
    slip("order_total_by_price_list", (LIST, ORDERS), ("A price list with {n} different things is given, then {m} orders: a thing of the list and how many of it. What do all orders cost together?", "Look up the price of each of {m} things among {n} prices and multiply it by the number ordered. Print the sum."), ("price = dict(r)\nprint(sum(price[name] * x for name, x in q))", 'map<string, long long> price(r.begin(), r.end());\nlong long total = 0;\nfor (auto& [name, x] : q) total += price[name] * x;\ncout << total << "\\n";'), ("price[name] * x", "price[name]", "price[name] * x", "price[name]"), refine=_orders, meanings=PRICED, output=ONE, tags=("data structures",), allows_cases=False),
    slip("cost_of_each_order", (LIST, ORDERS), ("A price list with {n} different things is given, then {m} orders: a thing of the list and how many of it. Print what each order costs, one number per line.", "For each of {m} orders print the price of the thing, looked up among {n} prices, times the number ordered."), ("price = dict(r)\nfor name, x in q:\n    print(price[name] * x)", 'map<string, long long> price(r.begin(), r.end());\nfor (auto& [name, x] : q) cout << price[name] * x << "\\n";'), ("price[name] * x", "price[name]", "price[name] * x", "price[name]"), refine=_orders, meanings=PRICED, output=LINES, tags=("data structures",), allows_cases=False),
    slip("amounts_in_one_currency", (LIST, AMOUNTS), ("{n} different currencies are given with what one piece of each is worth, then {m} amounts, each with its currency. What are all amounts worth together?", "Multiply each of {m} amounts by the value of its currency, looked up among {n} values. Print the sum."), ("worth = dict(r)\nprint(sum(worth[name] * x for x, name in q))", 'map<string, long long> worth(r.begin(), r.end());\nlong long total = 0;\nfor (auto& [x, name] : q) total += worth[name] * x;\ncout << total << "\\n";'), ("worth[name] * x", "worth[name] + x", "worth[name] * x", "worth[name] + x"), refine=_orders, meanings=RATES, output=ONE, tags=("data structures",), allows_cases=False),
    slip("most_ordered_thing", (LIST, ORDERS), ("A price list with {n} different things is given, then {m} orders: a thing of the list and how many of it. Print the thing that brings most money and how much, the first of the list if several do.", "Add up price times number for each of {n} listed things over {m} orders. [Print|Write] the first thing with the largest sum, and the sum."), ("money = dict.fromkeys((name for name, p in r), 0)\nprice = dict(r)\nfor name, x in q:\n    money[name] += price[name] * x\nbest = max(money, key=money.get)\nprint(best, money[best])", 'map<string, long long> count;\nfor (auto& [name, x] : q) count[name] += x;\nstring best;\nlong long most = -1;\nfor (auto& [name, p] : r) {\n    if (p * count[name] > most) {\n        most = p * count[name];\n        best = name;\n    }\n}\ncout << best << " " << most << "\\n";'), ("money[name] += price[name] * x", "money[name] = price[name] * x", "count[name] += x", "count[name] = x"), refine=_orders, meanings=PRICED, output=("Print a word and a number.",), tags=("data structures",), allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *PLACES,
    *THINGS,
    *ORDERED,
)  # fmt: skip
