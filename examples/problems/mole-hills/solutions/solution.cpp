#include <iostream>
#include <string>
#include <vector>
using namespace std;

int main() {
    int h, w;
    cin >> h >> w;
    // A border of grass saves the tests for the edge.
    vector<string> g(h + 2, string(w + 2, '.'));
    for (int i = 1; i <= h; i++) {
        string line;
        cin >> line;
        g[i].replace(1, w, line);
    }
    for (int i = 1; i <= h; i++) {
        for (int j = 1; j <= w; j++) {
            int c = 0;
            for (int a = -1; a <= 1; a++)
                for (int b = -1; b <= 1; b++) c += g[i + a][j + b] == 'o';
            cout << (g[i][j] == 'o' ? 'o' : char('0' + c));
        }
        cout << '\n';
    }
}
