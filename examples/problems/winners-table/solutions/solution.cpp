#include <algorithm>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

struct Player {
    string name;
    int points;
};

int main() {
    int n;
    cin >> n;
    vector<Player> v(n);
    for (auto &p : v) cin >> p.name >> p.points;
    sort(v.begin(), v.end(), [](const Player &a, const Player &b) {
        return a.points != b.points ? a.points > b.points : a.name < b.name;
    });
    for (auto &p : v) {
        int better = 0;
        for (auto &o : v) better += o.points > p.points;
        cout << better + 1 << " " << p.name << " " << p.points << "\n";
    }
}
