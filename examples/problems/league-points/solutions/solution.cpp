#include <iostream>
#include <string>
using namespace std;

int main() {
    int points[2] = {0, 0};
    for (int i = 0; i < 2; i++) {
        string s;
        cin >> s;
        for (char c : s) points[i] += c == 'W' ? 3 : c == 'D' ? 1 : 0;
    }
    if (points[0] == points[1])
        cout << "Equal\n";
    else
        cout << (points[0] > points[1] ? "Foxes\n" : "Owls\n");
}
