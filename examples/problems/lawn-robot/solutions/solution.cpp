#include <iostream>
#include <string>
using namespace std;

int main() {
    // North, east, south, west: turning right moves one step to the right here.
    const int dx[] = {0, 1, 0, -1};
    const int dy[] = {1, 0, -1, 0};
    string s;
    cin >> s;
    int x = 0, y = 0, d = 0;
    for (char c : s) {
        if (c == 'L') d = (d + 3) % 4;
        else if (c == 'R') d = (d + 1) % 4;
        else {
            x += dx[d];
            y += dy[d];
        }
    }
    cout << x << " " << y << endl;
}
