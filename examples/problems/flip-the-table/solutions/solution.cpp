#include <iostream>
using namespace std;

long long a[60][60];

int main() {
    int r, c;
    cin >> r >> c;
    for (int i = 0; i < r; i++)
        for (int j = 0; j < c; j++) cin >> a[i][j];
    for (int j = 0; j < c; j++) {
        for (int i = 0; i < r; i++) cout << a[i][j] << (i + 1 < r ? " " : "\n");
    }
}
