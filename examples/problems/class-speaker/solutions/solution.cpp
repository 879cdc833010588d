#include <iostream>
#include <map>
#include <string>
using namespace std;

int main() {
    map<string, int> votes;
    string name, winner;
    while (cin >> name) votes[name]++;
    votes.erase("Nobody");
    int most = 0;
    for (auto &[who, count] : votes)
        if (count > most) {
            most = count;
            winner = who;
        }
    if (most == 0)
        cout << "No winner" << endl;
    else
        cout << winner << ' ' << most << endl;
}
