#include <iostream>
#include <set>
#include <string>
#include <utility>
using namespace std;

int main() {
    int n;
    string steps;
    cin >> n >> steps;
    pair<int, int> at(0, 0);
    set<pair<int, int>> seen = {at};
    for (char c : steps) {
        if (c == 'N') at.second++;
        if (c == 'S') at.second--;
        if (c == 'E') at.first++;
        if (c == 'W') at.first--;
        seen.insert(at);
    }
    cout << seen.size() << endl;
}
