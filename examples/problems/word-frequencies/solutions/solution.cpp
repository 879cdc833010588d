#include <algorithm>
#include <cctype>
#include <iostream>
#include <map>
#include <string>
#include <vector>
using namespace std;

int main() {
    size_t k;
    cin >> k;
    map<string, int> counts;
    string w;
    while (cin >> w) {
        for (char &c : w) c = tolower(c);
        counts[w]++;
    }
    vector<pair<string, int>> v(counts.begin(), counts.end());
    stable_sort(v.begin(), v.end(),
                [](const auto &a, const auto &b) { return a.second > b.second; });
    for (size_t i = 0; i < min(k, v.size()); i++)
        cout << v[i].first << " " << v[i].second << "\n";
}
