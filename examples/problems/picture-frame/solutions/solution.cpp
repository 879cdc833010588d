#include <iostream>
#include <string>
using namespace std;

int main() {
    int h, w;
    cin >> h >> w;
    string full(w, '*'), open = full;
    for (int j = 1; j + 1 < w; j++) open[j] = '.';
    for (int i = 0; i < h; i++) cout << (i == 0 || i == h - 1 ? full : open) << "\n";
}
